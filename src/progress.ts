import { channel } from 'node:diagnostics_channel'

/** What a build tells while it works. */
export type Step =
  | { step: 'read'; notes: number; sessions: number; decks: number }
  | { step: 'page' }
  | { step: 'deck' }
  /** All is rendered. What follows is told in lines of its own. */
  | { step: 'rendered' }

/** By its name: the pages of a site are bundled apart, and have modules of their own. */
const progress = channel('lectern:progress')

export const tellProgress = (step: Step): void => progress.publish(step)

/** Shows how far a build is, on one line of a terminal that changes, or in a quiet line elsewhere. */
export function showProgress({ isTTY, columns, write }: Screen): void {
  const so = { notes: 0, sessions: 0, decks: 0, pages: 0, decksDone: 0 }
  if (isTTY) write('Reading notes …')
  progress.subscribe(message => {
    // Only we publish it.
    const told = message as Step
    if (told.step === 'read')
      Object.assign(so, { notes: told.notes, sessions: told.sessions, decks: told.decks })
    if (told.step === 'page') so.pages++
    if (told.step === 'deck') so.decksDone++
    if (isTTY) write(`\r\u001b[2K${told.step === 'rendered' ? '' : lineOf(so).slice(0, (columns || 80) - 1)}`)
    else if (told.step === 'read')
      write(`${plural(so.notes, 'note')} and ${plural(so.sessions, 'session deck')} are read.\n`)
  })
}

/** How far a build is. */
export function lineOf({ notes, pages, decks, decksDone }: Progress): string {
  const read = plural(notes, 'note')
  return pages + decksDone === 0
    ? `${read} · putting the site together …`
    : `${read} · ${Math.min(pages, notes)}/${notes} pages · ${Math.min(decksDone, decks)}/${decks} decks`
}

export const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`

interface Progress {
  notes: number
  pages: number
  /** All that there will be. */
  decks: number
  decksDone: number
}

export interface Screen {
  isTTY: boolean
  /** None where the terminal does not tell. */
  columns: number | undefined
  write(text: string): unknown
}
