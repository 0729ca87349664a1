import { resolve } from 'node:path'
import type { DiagramDrawer } from '../diagrams/draw.ts'
import { drawForSlide, LEAST_ON_SLIDE, letterOnSlide } from '../diagrams/on-slide.ts'
import { InputError, type Problem, problem } from '../errors.ts'
import type { Options } from '../options.ts'
import type { TryDiagram } from './checks/check.ts'
import type { Wanted } from './folder.ts'
import { type HistoryOptions, readHistory } from './history/history.ts'
import { emptyLibrary, type Folders, type Library, readTexts, type Texts } from './library.ts'
import { mdxFailure } from './mdx/failure.ts'
import { createReadings } from './readings.ts'
import type { Note, SessionDeck } from './texts.ts'

/** Reads a site's notes once and hands them to whoever asks, until something changed. */
export interface Reader {
  /** Tells what is to be read, anew where it was read before; to be called before anything is. */
  open(root: string, options: ReaderOptions, drawer: DiagramDrawer): void
  /** The texts, as soon as they are read. */
  texts(): Promise<Texts>
  /** The texts, and all that is wrong with them. */
  read(): Promise<Library>
  /** What is wrong in some files, by their names as messages have them; for a site that is served. */
  faultsIn(files: ReadonlySet<string>): Promise<Problem[]>
  /** The root of the project, absolute. */
  root(): string
  /** The folders that are read, absolute. */
  folders(): string[]
  /** What was read last; an empty library before the first reading is done. */
  current(): Library
  /** Forgets what was read, because a file changed, and tells those who follow. */
  forget(): void
  follow(listener: () => void): void
  /**
   * Tells that a text failed as MDX while it was rendered. Returns it, to be shown as Markdown, and its fault, unless
   * that was known already.
   */
  fail(shelf: 'notes' | 'decks', id: string, error: unknown): { text: Note | SessionDeck; fault?: Problem }
  /**
   * Throws an InputError where there is no note, and with all problems where the site is strict and there is any.
   *
   * @param isRendered whether everything has been rendered; before that, not all is known of MDX
   */
  judge(isRendered: boolean): Promise<void>
  close(): Promise<void>
}

type ReaderOptions = Pick<Options, 'notes' | 'slides' | 'strict'> &
  Pick<Folders, 'bringHome'> &
  Partial<Pick<Options, 'deck' | 'lang'>> &
  Omit<Wanted, 'apart'> &
  HistoryOptions & {
    /** What is wrong with the site besides its notes. */
    problems?: readonly Problem[]
  }

export function createReader(): Reader {
  let readFile = createReadings()
  const listeners = new Set<() => void>()
  let reading: Promise<Texts> | undefined
  let checking: Promise<Library> | undefined
  let library: Library = emptyLibrary
  let history: ReturnType<typeof readHistory> | undefined
  let place: { root: string; options: ReaderOptions; drawer: DiagramDrawer } | undefined

  async function load(): Promise<Texts> {
    if (!place) throw new Error('The reader was asked before it was opened.')
    const { options, root } = place
    const found = await readTexts({ ...options, root }, readFile)
    const files = found.notes.map(({ file }) => file)
    // Saving a file changes nothing of its history.
    history ??= readHistory(root, files, options)
    const historyOf = await history
    const texts = { ...found, notes: found.notes.map(note => ({ ...note, ...historyOf(note.file) })) }
    library = texts
    return texts
  }

  function texts(): Promise<Texts> {
    reading ??= load()
    return reading
  }

  async function check(): Promise<Library> {
    const found = await texts()
    if (!place) return found
    const { problems, advice } = await found.check(tryWith(place.drawer))
    const checked = { ...found, problems: [...(place.options.problems ?? []), ...problems], advice }
    if (library === found) library = checked
    return checked
  }

  async function faultsIn(files: ReadonlySet<string>): Promise<Problem[]> {
    const found = await texts()
    if (!place) return []
    const beside = place.options.problems?.filter(({ file }) => files.has(file)) ?? []
    return [...beside, ...(await found.faultsIn(files, tryWith(place.drawer)))]
  }

  function read(): Promise<Library> {
    checking ??= check()
    return checking
  }

  return {
    open(root, options, drawer) {
      place = { root, options, drawer }
      readFile = createReadings()
      reading = undefined
      checking = undefined
    },
    texts,
    read,
    faultsIn,
    root: () => place?.root ?? '',
    folders: () =>
      place
        ? [place.options.notes, place.options.slides].map(folder => resolve(place?.root ?? '', folder))
        : [],
    current: () => library,
    forget() {
      reading = undefined
      checking = undefined
      for (const listener of listeners) listener()
    },
    follow: listener => void listeners.add(listener),
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
    async judge(isRendered) {
      const { notes, decks } = await texts()
      if (notes.length === 0)
        throw new InputError([
          problem('folderEmpty', { file: resolve(place?.root ?? '', place?.options.notes ?? '') }),
        ])
      // What is found later stands in the report; so long the diagrams are drawn while the site is put together.
      const all = read()
      // All diagrams are drawn then, and kept; and nothing is read again. Both take as much memory as the rest.
      const rest = () => {
        readFile = createReadings()
        return place?.drawer.close()
      }
      all.finally(rest).catch(() => undefined)
      const isWhole = isRendered || [...notes, ...decks].every(({ format }) => format === 'md')
      if (!place?.options.strict || !isWhole) return void all.catch(() => undefined)
      const { problems } = await all
      if (problems.length > 0) throw new InputError(problems)
    },
    async close() {
      await place?.drawer.close()
    },
  }
}

/** Drawing is the check; the drawing is kept and used again when the note is compiled. */
function tryWith(drawer: DiagramDrawer): TryDiagram {
  return async (source, turn) => {
    const request = { source, idPrefix: 'check', title: 'check' }
    const result = await drawer.draw(request)
    if (result.ok) {
      const onSlide = (turn && (await drawForSlide(result, request, drawer))) || result
      const letter = letterOnSlide(onSlide)
      return letter < LEAST_ON_SLIDE ? { letter } : undefined
    }
    const { message, line, column } = result
    return { reason: message, ...(line && { line }), ...(column && { column }) }
  }
}
