import type { Token } from './tokens.ts'

type Opening = Extract<Token, { kind: 'open' }>

/** An opening tag as MDX takes it: closed if it is to be, every value in quotes, no name that JSX has not. */
export function jsxTag({ raw, name, attributes, isClosed }: Opening): string {
  const parts = attributes.map(jsxAttribute)
  const isJsx =
    parts.every((part, index) => part === attributes[index]) &&
    raw.startsWith(`<${name}`) &&
    raw.endsWith('/>') === isClosed
  if (isJsx && !raw.includes('\n')) return raw
  return `<${[name, ...parts.filter(part => part !== '')].join(' ')}${isClosed ? ' />' : '>'}`
}

/** Nothing where JSX has no such name. */
function jsxAttribute(written: string): string {
  const [, name = '', value] = /^([^=\s]+)(?:\s*=\s*([\s\S]*))?$/.exec(written) ?? []
  if (!/^[a-z_][\w-]*(:[a-z_][\w-]*)?$/i.test(name)) return ''
  if (value === undefined) return name
  if (/^(["'])[\s\S]*\1$/.test(value)) return written.includes('\n') ? written.replaceAll('\n', ' ') : written
  return `${name}="${value.replaceAll('"', '&quot;')}"`
}

/** A comment as MDX takes it. */
export function jsxComment(text: string): string {
  return `{/*${text.replaceAll('*/', '* /').replace(/^(?=\S)|(?<=\S)$/g, ' ')}*/}`
}
