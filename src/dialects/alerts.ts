import type { Blockquote, Nodes, Paragraph, PhrasingContent } from 'mdast'
import { nameInWords } from '../notes/ids.ts'
import { looks } from './callout-kinds.ts'
import { details } from './elements.ts'

/**
 * GitHub's alerts (`> [!NOTE]`) and Obsidian's callouts (`> [!tip]+ Title`) become asides as `:::note[Title]` writes them;
 * a callout that can be folded becomes details. A kind that is not known looks like a note and keeps its name.
 */
export function alerts(node: Nodes): Nodes[] | undefined {
  if (node.type !== 'blockquote') return undefined
  const [first, ...rest] = node.children
  if (first?.type !== 'paragraph') return undefined
  const head = headOf(first)
  if (!head) return undefined
  const { kind, fold, title, body } = head
  const words = title.length > 0 ? title : titleOf(kind)
  const children = [...body, ...rest]
  if (fold) return [details(words ?? [text(nameInWords(kind))], children, fold === '+')]
  return [
    {
      type: 'containerDirective',
      name: looks.get(kind) ?? 'note',
      attributes: {},
      children: [...(words ? [label(words)] : []), ...children],
      ...at(node),
    },
  ]
}

interface Head {
  /** In small letters. */
  kind: string
  fold: string | undefined
  title: PhrasingContent[]
  /** What follows the first line in its paragraph. */
  body: Paragraph[]
}

function headOf(paragraph: Paragraph): Head | undefined {
  const [first, ...others] = paragraph.children
  if (first?.type !== 'text') return undefined
  const [whole, name = '', fold] = /^\[!([\p{L}\d_-]+)(?:\|[^\]]*)?\]([+-]?)[ \t]*/u.exec(first.value) ?? []
  if (whole === undefined) return undefined
  const rest: PhrasingContent[] = [{ ...first, value: first.value.slice(whole.length) }, ...others]
  const [title, body] = atLineEnd(rest)
  // In GitHub’s alerts the line ends here; in Obsidian’s the rest of it is the title.
  return {
    kind: name.toLowerCase(),
    fold: fold || undefined,
    title,
    body: body.length > 0 ? [{ ...paragraph, children: body }] : [],
  }
}

/** The first line of a paragraph, and what follows it. */
function atLineEnd(children: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const index = children.findIndex(
    child => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
  )
  const child = children[index]
  if (!child) return [withoutEmpty(children), []]
  const [line = '', ...lines] = child.type === 'text' ? child.value.split('\n') : []
  const after = children.slice(index + 1)
  return [
    withoutEmpty([...children.slice(0, index), text(line)]),
    withoutEmpty([...(lines.length > 0 ? [text(lines.join('\n'))] : []), ...after]),
  ]
}

const withoutEmpty = (children: readonly PhrasingContent[]) =>
  children.filter(child => child.type !== 'text' || child.value !== '')

/** Where the kind is one of the four looks, Starlight names it, in the language of the site. */
function titleOf(kind: string): PhrasingContent[] | undefined {
  return looks.get(kind) === kind ? undefined : [text(nameInWords(kind))]
}

const label = (children: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  data: { directiveLabel: true },
  children,
})

const text = (value: string): PhrasingContent => ({ type: 'text', value })

const at = ({ position }: Blockquote) => (position ? { position } : {})
