import { SAXParser, type StartTag } from 'parse5-sax-parser'
import { isVoid } from '../../notes/raw-html/elements.ts'
import { isElement } from './elements.ts'

/** A piece of HTML as it stands in a note. The pieces of a text make up the whole of it. */
export type Token =
  | { kind: 'text'; raw: string; value: string }
  | { kind: 'comment'; raw: string; value: string }
  | { kind: 'open'; raw: string; name: string; attributes: string[]; isClosed: boolean }
  | { kind: 'close'; raw: string; name: string }

/** Takes HTML apart. A tag that HTML does not have, such as `<ip>`, is text. */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const add = (place: Place | null | undefined, make: (raw: string) => Token) => {
    if (!place) return
    addText(tokens, html.slice(at, place.startOffset))
    tokens.push(make(html.slice(place.startOffset, place.endOffset)))
    at = place.endOffset
  }
  const parser = new SAXParser({ sourceCodeLocationInfo: true })
  parser.on('startTag', tag => add(tag.sourceCodeLocation, raw => opening(tag, raw)))
  parser.on('endTag', ({ sourceCodeLocation, tagName }) =>
    add(sourceCodeLocation, raw =>
      isElement(raw.slice(2, 2 + tagName.length))
        ? { kind: 'close', raw, name: tagName }
        : { kind: 'text', raw, value: raw },
    ),
  )
  parser.on('text', ({ sourceCodeLocation, text }) =>
    add(sourceCodeLocation, raw => ({ kind: 'text', raw, value: text })),
  )
  parser.on('comment', ({ sourceCodeLocation, text }) =>
    add(sourceCodeLocation, raw => ({ kind: 'comment', raw, value: text })),
  )
  parser.on('doctype', ({ sourceCodeLocation }) =>
    add(sourceCodeLocation, raw => ({ kind: 'comment', raw, value: raw.slice(2, -1) })),
  )
  parser.end(html)
  addText(tokens, html.slice(at))
  return tokens
}

/** What the parser has passed over, such as half a tag at the end, is kept as text. */
function addText(tokens: Token[], raw: string): void {
  if (raw !== '') tokens.push({ kind: 'text', raw, value: raw })
}

function opening({ tagName, sourceCodeLocation, selfClosing }: StartTag, raw: string): Token {
  if (!isElement(raw.slice(1, 1 + tagName.length))) return { kind: 'text', raw, value: raw }
  const start = sourceCodeLocation?.startOffset ?? 0
  const places = sourceCodeLocation && 'attrs' in sourceCodeLocation ? sourceCodeLocation.attrs : {}
  // Of the two kinds of location that a tag may have, the types know only the one without attributes.
  const attributes = Object.values(places as Record<string, Place>).map(({ startOffset, endOffset }) =>
    raw.slice(startOffset - start, endOffset - start),
  )
  return { kind: 'open', raw, name: tagName, attributes, isClosed: selfClosing || isVoid(tagName) }
}

interface Place {
  startOffset: number
  endOffset: number
}
