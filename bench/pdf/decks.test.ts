import { expect, it } from 'vitest'
import { deckSources, slidesADeck } from './decks.ts'

it('is the same deck for each program, and another each time', () => {
  const { note, marp, reveal } = deckSources(1)
  expect(note.match(/^#/gm)).toHaveLength(slidesADeck)
  expect(marp.match(/^---$/gm)).toHaveLength(slidesADeck + 1)
  expect(reveal.match(/<section>/g)).toHaveLength(slidesADeck)
  expect(deckSources(2).note).not.toBe(note)
})
