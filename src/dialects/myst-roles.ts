import type { Nodes, PhrasingContent } from 'mdast'
import { phrasingOf } from './rewrite.ts'

/**
 * MyST's roles, `` {ref}`words <target>` ``, say their words; the label of a section, `(label)=`, says nothing.
 *
 * https://mystmd.org/guide/roles
 */
export function mystRoles(node: Nodes): Nodes[] | undefined {
  const children = phrasingOf(node)
  const [first, ...others] = children ?? []
  if (node.type === 'paragraph' && first?.type === 'text' && others.length === 0 && label.test(first.value))
    return []
  if (!children?.some(isRole)) return
  const made = children.flatMap((child, index): PhrasingContent[] => {
    const next = children[index + 1]
    const before = children[index - 1]
    if (isRole(child) && child.type === 'text' && next?.type === 'inlineCode')
      return [{ ...child, value: child.value.replace(role, '') }]
    const name = before?.type === 'text' && child.type === 'inlineCode' && role.exec(before.value)?.[1]
    return name && child.type === 'inlineCode' ? [said(name, child.value)] : [child]
  })
  return [
    Object.assign(
      { ...node },
      { children: made.filter(child => child.type !== 'text' || child.value !== '') },
    ),
  ]
}

const label = /^\([\w:. -]+\)=$/
/** Whose words are words, with what they lead to in angle brackets; and whose are code. */
const worded = 'ref|numref|doc|term|eq|index|any|download|cite(?::[a-z]+)?|prf:ref|abbr|sub|sup'
const coded =
  'math|kbd|code|file|command|guilabel|menuselection|envvar|program|option|samp|(?:py:)?(?:func|class|meth|mod|attr)'
const role = new RegExp(`\\{(${worded}|${coded})\\}$`)
const isWorded = new RegExp(`^(?:${worded})$`)

const isRole = (node: PhrasingContent) => node.type === 'text' && role.test(node.value)

function said(name: string, value: string): PhrasingContent {
  if (name === 'math') return { type: 'inlineMath', value }
  if (!isWorded.test(name)) return { type: 'inlineCode', value }
  return { type: 'text', value: value.replace(/\s*<[^<>]*>$/, '') }
}
