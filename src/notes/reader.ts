import { resolve } from 'node:path'
import type { DiagramDrawer } from '../diagrams/draw.ts'
import { InputError, type Problem, problem } from '../errors.ts'
import type { Options } from '../options.ts'
import type { TryDiagram } from './check.ts'
import type { Wanted } from './folder.ts'
import { type HistoryOptions, readHistory } from './history/history.ts'
import { emptyLibrary, type Library, type Note, readLibrary, type SessionDeck } from './library.ts'
import { mdxFailure } from './mdx-failure.ts'
import { picturesIn } from './mdx-pictures.ts'
import type { Shelf } from './rescue.ts'

/** Reads a site's notes once and hands them to whoever asks, until something changed. */
export interface Reader {
  /** Tells what is to be read, anew where it was read before; to be called before anything is. */
  open(root: string, options: ReaderOptions, drawer: DiagramDrawer): void
  read(): Promise<Library>
  /** The root of the project, absolute. */
  root(): string
  /** The folders that are read, absolute. */
  folders(): string[]
  /** What was read last; an empty library before the first reading is done. */
  current(): Library
  /** Forgets what was read, because a file changed. */
  forget(): void
  /**
   * Tells that a text failed as MDX while it was rendered. Returns it, to be shown as Markdown, and its fault, unless
   * that was known already.
   */
  fail(shelf: Shelf, id: string, error: unknown): { text: Note | SessionDeck; fault?: Problem }
  /** The pictures that a text shows where it is read as Markdown. */
  pictures(text: Note | SessionDeck): string[]
  /** Throws an InputError where there is no note, and with all problems where the site is strict and there is any. */
  judge(): Promise<void>
  close(): Promise<void>
}

type ReaderOptions = Pick<Options, 'notes' | 'slides' | 'strict'> &
  Partial<Pick<Options, 'deck'>> &
  Omit<Wanted, 'apart'> &
  HistoryOptions & {
    /** What is wrong with the site besides its notes. */
    problems?: readonly Problem[]
  }

export function createReader(): Reader {
  let reading: Promise<Library> | undefined
  let library: Library = emptyLibrary
  let history: ReturnType<typeof readHistory> | undefined
  let place: { root: string; options: ReaderOptions; drawer: DiagramDrawer } | undefined

  async function load(): Promise<Library> {
    if (!place) throw new Error('The reader was asked before it was opened.')
    const { options, root, drawer } = place
    const found = await readLibrary({ ...options, root }, tryWith(drawer))
    const files = found.notes.map(({ file }) => file)
    // Saving a file changes nothing of its history.
    history ??= readHistory(root, files, options)
    const historyOf = await history
    const notes = found.notes.map(note => ({ ...note, ...historyOf(note.file) }))
    library = { ...found, notes, problems: [...(options.problems ?? []), ...found.problems] }
    return library
  }

  function read(): Promise<Library> {
    reading ??= load()
    return reading
  }

  return {
    open(root, options, drawer) {
      place = { root, options, drawer }
      reading = undefined
    },
    read,
    root: () => place?.root ?? '',
    folders: () =>
      place
        ? [place.options.notes, place.options.slides].map(folder => resolve(place?.root ?? '', folder))
        : [],
    current: () => library,
    forget() {
      reading = undefined
    },
    fail(shelf, id, error) {
      const texts: (Note | SessionDeck)[] = library[shelf]
      const text = texts.find(text => text.id === id)
      if (!text) throw error
      const fault = mdxFailure(text, error)
      const isKnown = library.problems.some(({ file, name }) => file === fault.file && name === fault.name)
      if (isKnown) return { text }
      library.problems.push(fault)
      return { text, fault }
    },
    pictures: text => picturesIn(text, library.ground),
    async judge() {
      const { notes, problems } = await read()
      if (notes.length === 0)
        throw new InputError([problem('folderEmpty', { file: place?.options.notes ?? '' })])
      if (place?.options.strict && problems.length > 0) throw new InputError(problems)
    },
    async close() {
      await place?.drawer.close()
    },
  }
}

/** Drawing is the check; the drawing is kept and used again when the note is compiled. */
function tryWith(drawer: DiagramDrawer): TryDiagram {
  return async source => {
    const result = await drawer.draw({ source, idPrefix: 'check', title: 'check' })
    if (result.ok) return
    const { message, line, column } = result
    return { reason: message, ...(line && { line }), ...(column && { column }) }
  }
}
