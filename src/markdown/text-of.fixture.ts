import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

/** The text that a browser shows of HTML. */
export function textOf(html: string): string {
  const text = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value
    return 'childNodes' in node ? node.childNodes.map(text).join('') : ''
  }
  return text(parseFragment(html))
}
