import type { Nodes, PhrasingContent } from 'mdast'
import { phrasingOf } from './rewrite.ts'

/**
 * The attributes that kramdown and MkDocs give to what stands before them, `{: .class }` and `{ .class width="300" }`, are no
 * words; nor is `{:toc}`. They stand at the end of a line, or behind a link, a picture or other words that are marked.
 *
 * https://kramdown.gettalong.org/syntax.html#inline-attribute-lists
 */
export function attributeLists(node: Nodes, source: string): Nodes[] | undefined {
  if (node.type === 'tableRow') return isList(wordsIn(node.children)) ? [] : undefined
  const typed = node.type === 'tableCell' ? undefined : phrasingOf(node)
  if (!typed?.some(child => child.type === 'text' && child.value.includes('{'))) return
  const children = joined(typed)
  const left = children.map((child, index) => withoutLists(child, children[index - 1], source))
  if (left.every((child, index) => child === children[index])) return
  const said = left.filter(child => child.type !== 'text' || child.value !== '')
  if (said.length === 0) return node.type === 'paragraph' ? [] : undefined
  return [Object.assign({ ...node }, { children: said })]
}

/** Texts that meet are one: `{:toc}` was taken for a directive. */
function joined(children: readonly PhrasingContent[]): PhrasingContent[] {
  const made: PhrasingContent[] = []
  for (const child of children) {
    const last = made.at(-1)
    if (child.type === 'text' && last?.type === 'text')
      made[made.length - 1] = { ...last, value: last.value + child.value }
    else made.push(child)
  }
  return made
}

function withoutLists(
  child: PhrasingContent,
  before: PhrasingContent | undefined,
  source: string,
): PhrasingContent {
  if (child.type !== 'text') return child
  const { start, end } = child.position ?? {}
  if (source.slice(start?.offset, end?.offset).includes('\\{')) return child
  const behind = before && before.type !== 'text' && before.type !== 'break'
  const first = behind ? child.value.replace(attached, '') : child.value
  const lines = first.split('\n').map(line => line.replace(atEnd, ''))
  const value = lines
    .filter((line, index) => line !== '' || index === 0 || first.split('\n')[index] === '')
    .join('\n')
  return value === child.value ? child : { ...child, value: value.trim() === '' ? '' : value }
}

const name = String.raw`[.#][\w-]+`
const value = String.raw`[\w:-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+)`
const more = String.raw`(?:[ \t]+(?:${name}|${value}))*[ \t]*\}`
// `{#each}` is a word of Svelte’s.
const block = String.raw`(?:\{:[^{}\n]*\}|\{[ \t]*\.[\w-]+${more}|\{[ \t]+#[\w-]+${more})`
const attached = new RegExp(String.raw`^(?:${block}|\{[ \t]*${value}${more})`)
const atEnd = new RegExp(String.raw`[ \t]*(?<![\p{L}\p{N}])${block}[ \t]*$`, 'u')
const alone = new RegExp(`^${block}$`)

const isList = (words: string) => alone.test(words.trim())

const wordsIn = (nodes: readonly Nodes[]): string =>
  nodes
    .map(node => ('children' in node ? wordsIn(node.children) : 'value' in node ? node.value : '.'))
    .join('')
