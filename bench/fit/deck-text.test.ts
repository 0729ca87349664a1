import { expect, it } from 'vitest'
import { deckText } from './deck-text.ts'

it('begins a slide at each heading, and at no line of code that looks like one', () => {
  expect(deckText('---\ntitle: T\n---\n# A\na\n\nB\n---\n\n```\n# c\n```\n')).toBe(
    '# A\na\n\n---\n\nB\n---\n\n```\n# c\n```',
  )
})
