import { SaxesParser, type SaxesTagNS } from 'saxes'
import { forbiddenAttribute, forbiddenElement, withoutOutsideUrls } from './svg-rules.ts'

/** A drawing that may be opened from the site’s own address, and what was taken out of it; or why it cannot be read. */
export type CleanSvg = { ok: true; svg: string; removed: string[] } | { ok: false; reason: string }

/**
 * Takes out of a drawing what could run or fetch something. In an `<img>` nothing of that happens, but people open a
 * picture by itself, and then it is a page of the site.
 *
 * A drawing with nothing of the kind comes back as it is. One that is not well-formed is refused: a browser would run
 * what stands before the fault.
 */
export function cleanSvg(source: string): CleanSvg {
  const writer = createWriter()
  const parser = new SaxesParser({ xmlns: true })
  let fault: string | undefined
  let plain = true
  parser.on('error', ({ message }) => {
    fault ??= message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
  })
  parser.on('doctype', doctype => {
    for (const [, name, , value] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+(["'])(.*?)\2\s*>/gs))
      if (name !== undefined && value !== undefined) parser.ENTITIES[name] = value
    if (doctype.includes('[')) plain = false
  })
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') writer.removed.add('a style sheet from elsewhere')
  })
  parser.on('opentag', writer.open)
  parser.on('text', writer.text)
  parser.on('cdata', writer.text)
  parser.on('closetag', writer.close)
  parser.write(source.replace(/^\uFEFF/, '')).close()
  if (fault !== undefined) return { ok: false, reason: fault }
  const removed = [...writer.removed]
  return { ok: true, svg: plain && removed.length === 0 ? source : writer.written(), removed }
}

/** Writes down again what a parser reads, but for what is forbidden. */
function createWriter() {
  const parts: string[] = []
  const removed = new Set<string>()
  /** How deep the parser is in something that is left out. */
  let leftOut = 0
  let inStyle = false

  const allowed = (text: string) => {
    const { css, changed } = withoutOutsideUrls(text)
    if (changed) removed.add('an address of a style')
    return css
  }
  return {
    removed,
    written: () => parts.join(''),
    open(tag: SaxesTagNS) {
      const reason = leftOut === 0 ? forbiddenElement(tag) : undefined
      if (reason !== undefined) removed.add(reason)
      if (leftOut > 0 || reason !== undefined) {
        leftOut++
        return
      }
      inStyle = tag.local === 'style'
      const attributes = Object.values(tag.attributes).flatMap(attribute => {
        const why = forbiddenAttribute(tag, attribute)
        if (why !== undefined) removed.add(why)
        return why === undefined ? [` ${attribute.name}="${escaped(allowed(attribute.value))}"`] : []
      })
      parts.push(`<${tag.name}${attributes.join('')}>`)
    },
    text(text: string) {
      if (leftOut === 0) parts.push(escaped(inStyle ? allowed(text) : text))
    },
    close(tag: SaxesTagNS) {
      inStyle = false
      if (leftOut > 0) leftOut--
      else parts.push(`</${tag.name}>`)
    },
  }
}

const escaped = (text: string) =>
  text.replace(/[&<>"\n\t]/g, sign => (sign === '\n' || sign === '\t' ? sign : `&#${sign.charCodeAt(0)};`))
