import { thingsIn } from '../../dialects/components/component.ts'
import type { Jsx } from '../raw-html/jsx.ts'
import { attributesOf } from './attributes.ts'

/** What a component of Starlight's would stop at; nothing where it can show what it was given. */
export function misuseOf(component: string, node: Jsx): string | undefined {
  const { children } = node
  const attributes = attributesOf(node)
  const [only, ...more] = thingsIn({ children })
  const list = only?.type === 'list' && more.length === 0 ? only : undefined
  switch (component) {
    case 'Steps':
      return list?.ordered ? undefined : 'takes one numbered list, and nothing else'
    case 'FileTree':
      return list?.ordered === false ? undefined : 'takes one list with bullets, and nothing else'
    case 'TabItem':
      return lacks('label', node) ? 'needs a “label”' : undefined
    case 'Aside': {
      const { type = 'note' } = attributes
      return ['note', 'tip', 'caution', 'danger'].includes(String(type))
        ? undefined
        : 'is a “note”, a “tip”, a “caution” or a “danger”'
    }
    case 'Badge':
      return lacks('text', node) ? 'needs a “text”' : undefined
    case 'Code':
      return lacks('code', node) ? 'needs a “code”' : undefined
    default:
      return undefined
  }
}

/** Whether an attribute is not there, or is written out and no text. What a name stands for is not known here. */
function lacks(name: string, node: Jsx): boolean {
  const isThere = node.attributes.some(each => each.type === 'mdxJsxAttribute' && each.name === name)
  const { [name]: written = 'not written out' } = attributesOf(node)
  return !isThere || typeof written !== 'string' || written === ''
}
