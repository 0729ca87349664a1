import type { RootContent } from 'mdast'
import { thingsIn } from '../../dialects/components/component.ts'

/** What a component of Starlight's would stop at; nothing where it can show what it was given. */
export function misuseOf(
  component: string,
  { children }: { children: readonly RootContent[] },
  attributes: Readonly<Record<string, unknown>>,
): string | undefined {
  const [only, ...more] = thingsIn({ children })
  const list = only?.type === 'list' && more.length === 0 ? only : undefined
  switch (component) {
    case 'Steps':
      return list?.ordered ? undefined : 'takes one numbered list, and nothing else'
    case 'FileTree':
      return list?.ordered === false ? undefined : 'takes one list with bullets, and nothing else'
    case 'TabItem':
      return attributes['label'] ? undefined : 'needs a “label”'
    case 'Aside': {
      const { type = 'note' } = attributes
      return ['note', 'tip', 'caution', 'danger'].includes(String(type))
        ? undefined
        : 'is a “note”, a “tip”, a “caution” or a “danger”'
    }
    case 'Badge':
      return typeof attributes['text'] === 'string' ? undefined : 'needs a “text”'
    default:
      return undefined
  }
}
