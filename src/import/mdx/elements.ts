import { isInline, isKnown, spelledIn } from '../../notes/raw-html/elements.ts'

/** Whether HTML has such an element, written as people write it: `<br>` or `<BR>`, not `<Port>`. */
export function isElement(written: string): boolean {
  const name = written.toLowerCase()
  const isOneCase =
    written === name || written === written.toUpperCase() || spelledIn('svg', name) === written
  return isOneCase && (isKnown(name) || spelledIn('svg', name) !== undefined)
}

/** Elements that stand on lines of their own: text beside one of them is a paragraph. */
export const isBlock = (name: string) => !isInline(name)

/** Block elements in which a paragraph cannot stand. */
export const holdsOneLine = (name: string) => /^(?:h[1-6]|p|summary|dt|caption)$/.test(name)

/** Elements whose content is no Markdown and keeps its line breaks. */
export const isVerbatim = (name: string) => /^(?:pre|script|style|textarea)$/.test(name)

/** Elements that are meant as such even where the end tag is missing; of others a lone tag is a placeholder. */
export const isFormatting = (name: string) => formatting.has(name)

const formatting = new Set(
  `a b big blockquote br center code del details dd div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre
  s small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul wbr`.split(/\s+/),
)
