import type { RootContent } from 'mdast'
import { expect, it } from 'vitest'
import { compose } from './compose.ts'

it('shows a block as code that cannot be made to work, and no other', () => {
  // A paragraph whose words the parser has not found, so that nothing in them is escaped.
  const source = 'a {b `c`\n\nd\n'
  const blocks = [paragraph(0, 8), paragraph(10, 11)]
  const text = compose(source, { blocks: [...blocks, 'added'] }, 'md', url => url)
  expect(text).toBe('```md\na {b `c`\n```\n\nd\n\nadded\n')
})

function paragraph(start: number, end: number): RootContent {
  const at = (offset: number) => ({ offset, line: 1, column: offset + 1 })
  return { type: 'paragraph', children: [], position: { start: at(start), end: at(end) } }
}
