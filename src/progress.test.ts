import { expect, it } from 'vitest'
import { lineOf, showProgress, tellProgress } from './progress.ts'

it('counts pages and decks against all that there will be', () => {
  const so = { notes: 12, pages: 0, decks: 11, decksDone: 0 }
  expect(lineOf(so)).toBe('12 notes · putting the site together …')
  expect(lineOf({ ...so, pages: 5, decksDone: 2 })).toBe('12 notes · 5/12 pages · 2/11 decks')
  expect(lineOf({ ...so, pages: 13, decksDone: 11 })).toBe('12 notes · 12/12 pages · 11/11 decks')
})

it('is one line of a terminal, which is gone before anything else is told', () => {
  const written: string[] = []
  showProgress({ isTTY: true, columns: 20, write: text => written.push(text) })
  tellProgress({ step: 'read', notes: 2, sessions: 0, decks: 2 })
  tellProgress({ step: 'page' })
  expect(written.at(-1)).toBe('\r\u001b[2K2 notes · 1/2 pages')
  expect(written.join('')).not.toContain('\n')
  tellProgress({ step: 'rendered' })
  expect(written.at(-1)).toBe('\r\u001b[2K')
})

it('is one quiet line where there is no terminal', () => {
  const written: string[] = []
  showProgress({ isTTY: false, columns: 80, write: text => written.push(text) })
  tellProgress({ step: 'read', notes: 1, sessions: 2, decks: 3 })
  for (const step of ['page', 'deck', 'rendered'] as const) tellProgress({ step })
  expect(written).toEqual(['1 note and 2 session decks are read.\n'])
})
