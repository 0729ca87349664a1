/** A start tag of a finished page: its name in small letters, and its attributes as they stand there. */
export interface Tag {
  name: string
  /** Undecoded: `&quot;` is still that. */
  attributes: ReadonlyMap<string, string>
  /** What stands inside a script or a style element. */
  text: string
}

/**
 * Goes through the start tags of a finished page and puts what `change` answers in the place of each; nothing keeps it.
 *
 * The page is as Astro and hast-util-to-html write it: every value in quotes and every element closed, so that one look
 * from left to right tells a tag from text, at a tenth of what a parser of any HTML costs.
 */
export function changeTags(html: string, change: (tag: Tag) => Map<string, string> | undefined): string {
  const pieces: string[] = []
  // The words of code have the same few tags again and again.
  const known = new Map<string, string>()
  let done = 0
  const next = new RegExp(startTag, 'g')
  for (let found = next.exec(html); found; found = next.exec(html)) {
    const [whole, name = '', inside = ''] = found
    if (!name) continue
    const end = next.lastIndex
    if (rawText.has(name)) next.lastIndex = endOf(name, html, end)
    if (!lookedAt.test(name) && !inside.includes('style')) continue
    let changed = rawText.has(name) ? undefined : known.get(whole)
    if (changed === undefined) {
      const text = html.slice(end, next.lastIndex)
      const attributes = change({ name: name.toLowerCase(), attributes: attributesIn(inside), text })
      changed = attributes ? write(name, attributes, whole.endsWith('/>')) : whole
      known.set(whole, changed)
    }
    if (changed === whole) continue
    pieces.push(html.slice(done, end - whole.length), changed)
    done = end
  }
  return pieces.join('') + html.slice(done)
}

const startTag = /<!--[\s\S]*?-->|<([a-zA-Z][^\s/>]*)([^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*)>/

/** What is in these is text, whatever it looks like. */
const rawText = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'xmp', 'noembed', 'noframes'])

/** Tags that a policy must know of even where they have no style. */
const lookedAt = /^(script|style|iframe|template|site-search)$/

function endOf(name: string, html: string, from: number): number {
  const end = html.indexOf(`</${name}`, from)
  return end === -1 ? html.length : end
}

function attributesIn(inside: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of inside.matchAll(/([^\s=/"']+)(?:=("[^"]*"|'[^']*'|[^\s"']+))?/g))
    found.set(name, /^["']/.test(value) ? value.slice(1, -1) : value)
  return found
}

function write(name: string, attributes: ReadonlyMap<string, string>, closed: boolean): string {
  const all = [...attributes].map(([key, value]) =>
    value ? ` ${key}="${value.replaceAll('"', '&#34;')}"` : ` ${key}`,
  )
  return `<${name}${all.join('')}${closed ? '/' : ''}>`
}
