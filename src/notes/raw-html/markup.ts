import { endsBefore, isAllowed, isInline, isKnown, isVoid } from './elements.ts'
import type { Stack } from './stack.ts'
import type { TagPlace, TagReader } from './tag-reader.ts'
import type { Token } from './tokens.ts'

export type Start = Token & { kind: 'start' }

/** Whether a name in angle brackets is that of an element, and not one that an author made up. */
export const isTag = (name: string, stack: Stack, { trust }: TagReader) =>
  isKnown(name) || stack.language() !== undefined || (trust && name.includes('-'))

/** Whether a tag is meant as one: `the <title> of a page` is about one. */
export function isMarkup(
  { name, attributes, closed }: Start,
  place: TagPlace,
  reader: TagReader,
  ends: EndCounter,
): boolean {
  const { stack, isInline: amongWords } = place
  if (!isTag(name, stack, reader)) return false
  const isWord =
    Object.keys(attributes).length === 0 &&
    name !== 'p' &&
    !endsBefore(name)?.within.some(stack.isOpen) &&
    (isVoid(name) ? !bareVoids.has(name) : !closed && !ends.isExpected(name)) &&
    (amongWords || isInline(name) || !isAllowed(name))
  return !isWord
}

/** A component of MDX is written like a name, and no element of HTML is. */
export function isComponent(token: Token): boolean {
  const isTag = token.kind === 'start' || token.kind === 'end'
  return (
    isTag &&
    (/^<\/?[A-Z][\w.]*[a-z]/.test(token.raw) || (/^<\/?[A-Z]/.test(token.raw) && !isKnown(token.name)))
  )
}

/** Counts the end tags that are still to come, so that a tag without one can be told from a word in brackets. */
export function createEndCounter(): EndCounter {
  const counts = new Map<string, number>()
  const change = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  return {
    expect(tokens: readonly Token[]) {
      for (const token of tokens) if (token.kind === 'end') change(token.name, 1)
    },
    found: (name: string) => change(name, -1),
    isExpected: (name: string) => (counts.get(name) ?? 0) > 0,
  }
}

export interface EndCounter {
  expect(tokens: readonly Token[]): void
  found(name: string): void
  isExpected(name: string): boolean
}

/** Elements without an end tag that mean something without attributes too. */
const bareVoids = new Set(['br', 'hr', 'wbr', 'col'])
