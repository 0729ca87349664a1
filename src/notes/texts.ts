import { type Problem, problem } from '../errors.ts'
import type { History } from './history/history.ts'
import { type createIdRegister, noteId } from './ids.ts'
import { type Include, includesOf } from './includes.ts'
import { languageOf } from './language.ts'
import type { Reading } from './read.ts'
import type { Heading } from './tree.ts'

/** How a deck is made of its text; see the front matter's `deck`. */
export interface DeckSettings {
  /** Headings deeper than this stay inside a slide. */
  level: number
  incremental: boolean
  /** Where long paragraphs stand: on slides, with their first sentence there, or in the presenter’s notes alone. */
  prose: 'slide' | 'lead' | 'notes'
  /** Whether what is on a slide decides its layout, or everything stands below one another. */
  layout?: 'auto' | 'flow' | undefined
  /** Whether it has an agenda; where nobody says so, its length decides. */
  agenda?: boolean | undefined
  /** Whether it has a closing slide; where nobody says so, short last sections make one. */
  closing?: boolean | undefined
}

interface Text {
  id: string
  /** From the root of the project. */
  file: string
  title: string
  description?: string | undefined
  author?: string | undefined
  /** The day, as `2023-02-10`. */
  date?: string | undefined
  /** A BCP 47 tag, where it is not the site's language. */
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
  /** The line of the heading that is the title, and so is not shown again. */
  titleLine?: number | undefined
  headings: Heading[]
  /** All places that a `#` may name. */
  anchors: string[]
  /** Other names that wikilinks may use. */
  aliases?: string[] | undefined
  format: 'md' | 'mdx'
  /** Whether it runs code, and so may fail only when it is rendered. */
  runs?: boolean | undefined
  body: string
}

export interface Note extends Text, History {
  /** From the notes folder. */
  path: string
  deck: DeckSettings | false
}

export interface SessionDeck extends Text {
  deck: DeckSettings
  /** In the order of the text; nothing where the note is not there. */
  includes: (Include | undefined)[]
}

/** The id of the heading that is a text's title, and so is not shown again. */
export const titleHeadingOf = ({ headings, titleLine }: Pick<Text, 'headings' | 'titleLine'>) =>
  headings.find(({ line }) => line === titleLine)?.id

type Register = ReturnType<typeof createIdRegister>

/** What the site says of all texts. */
export interface Site {
  deck?: SiteDeck
  lang?: string
}

export type SiteDeck = { [Key in keyof DeckSettings]?: DeckSettings[Key] | undefined } | undefined

/** Makes a note of what was read. */
export function toNote(reading: Reading, site: Site, register: Register, problems: Problem[]): Note {
  const { file, path, frontMatter } = reading
  // Below `slides/` are the decks.
  const wanted = noteId(path).replace(/^slides\//, 'slides-2/')
  const { id, takenBy } = register(wanted, file)
  if (takenBy) problems.push(problem('noteIdClash', { file, line: 1 }, wanted, takenBy))
  const deck = frontMatter.deck === false ? false : deckSettings(frontMatter.deck, site.deck)
  return { ...textOf(reading, site), id, path, deck }
}

/** Makes a session deck of what was read. */
export function toDeck(
  reading: Reading,
  site: Site,
  notes: readonly Note[],
  register: Register,
  problems: Problem[],
): SessionDeck {
  const { file, path, tree, frontMatter } = reading
  const wanted = noteId(path)
  // A session deck often bears the name of its lecture, whose note has that id and a deck of its own.
  const own = notes.some(note => note.id === wanted) ? `${wanted}-session` : wanted
  const { id, takenBy } = register(own, file)
  if (takenBy) problems.push(problem('noteIdClash', { file, line: 1 }, own, takenBy))
  const { includes, problems: faults } = includesOf(tree, file, notes)
  problems.push(...faults)
  return { ...textOf(reading, site), id, includes, deck: deckSettings(frontMatter.deck, site.deck) }
}

function textOf({ frontMatter, tree, ...reading }: Reading, site: Site): Omit<Text, 'id'> {
  const { file, title, titleLine, headings, anchors, format, runs, body } = reading
  const { description, author, aliases } = frontMatter
  const date = frontMatter.date?.toISOString().slice(0, 10)
  const language = languageOf(frontMatter, tree, site.lang)
  return {
    file,
    title,
    titleLine,
    headings,
    anchors,
    description,
    author,
    date,
    ...language,
    aliases,
    format,
    runs,
    body,
  }
}

function deckSettings(given: Reading['frontMatter']['deck'], deckOfSite: SiteDeck): DeckSettings {
  const settings = { ...deckOfSite, ...(typeof given === 'object' && given) }
  const { level = 6, incremental = false, prose = 'slide', ...more } = settings
  return { level, incremental, prose, ...more }
}
