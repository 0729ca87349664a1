import { createHash } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import { lectureOf } from '../notes/lectures.ts'
import type { Texts } from '../notes/library.ts'
import type { Note, SessionDeck } from '../notes/texts.ts'
import { createCache, type RenderedCache } from './cache.ts'
import { pageAndSlides, type Site } from './page-and-slides.ts'
import type { Rendered } from './rendered.ts'
import { createThread, type Thread } from './thread.ts'

/** Renders the texts of a site, each when it is first asked for, and again when it has changed. */
export interface Renderer {
  open(tools: Tools): void
  /** A text that is Markdown, or is to be shown as that. */
  render(text: Note | SessionDeck, texts: Texts): Promise<Rendered>
  /** A text whose HTML has been made by somebody else: by Astro, of MDX. */
  complete(text: Note | SessionDeck, texts: Texts, made: Made): Promise<Rendered>
  /** Forgets what was rendered, because something else than a note changed. */
  forget(): void
  /** Takes what was not asked for off the disk, and ends. */
  close(): Promise<void>
}

export interface Tools {
  /** The root of the project, absolute. */
  root: string
  /** Turns Markdown into HTML. */
  toHtml(body: string, file: URL): Promise<Made>
  site: Site
  /** Where to keep what was rendered from one build to the next, and all that it depends on besides the notes. */
  keep?: { folder: string; madeBy: string } | undefined
}

export function createRenderer(): Renderer {
  const known = new Map<string, { key: string; rendered: Promise<Rendered> }>()
  let tools: Tools | undefined
  let cache: RenderedCache | undefined
  let thread: Thread | undefined

  function opened(): Tools {
    if (tools) return tools
    throw new Error('A text was to be rendered before Astro was ready.')
  }

  async function finish(text: Note | SessionDeck, { notes }: Texts, made: Made): Promise<Rendered> {
    if (!isNote(text)) return made
    const lecture = lectureOf(text, notes)
    const shown =
      thread && notes.length >= many
        ? await thread.make(text, made.html, lecture)
        : pageAndSlides(text, made.html, lecture, opened().site)
    return { ...made, shown }
  }

  async function keep(
    text: Note | SessionDeck,
    key: string,
    make: () => Promise<Rendered>,
  ): Promise<Rendered> {
    const kept = await cache?.read(key)
    const rendered = kept ?? (await make())
    // What lies on the disk is not held in memory as well: a site may have thousands.
    if (kept || (await cache?.write(key, rendered))) known.delete(text.file)
    return rendered
  }

  /** Makes something of a text, and of the same source only once. */
  function once(
    text: Note | SessionDeck,
    texts: Texts,
    source: string,
    make: () => Promise<Rendered>,
  ): Promise<Rendered> {
    const key = hash(tools?.keep?.madeBy ?? '', surroundingsOf(texts), text.file, source)
    const before = known.get(text.file)
    if (before?.key === key) return before.rendered
    const rendered = keep(text, key, make)
    known.set(text.file, { key, rendered })
    return rendered
  }

  return {
    open(given) {
      tools = given
      cache = given.keep && createCache(given.keep.folder)
      // What is served is rendered piece by piece.
      thread = given.keep && createThread(given.site)
      known.clear()
    },
    render(text, texts) {
      return once(text, texts, text.body, async () => {
        const { root, toHtml } = opened()
        return finish(text, texts, await toHtml(text.body, pathToFileURL(`${root}/${text.file}`)))
      })
    },
    // A page and a deck both come with the HTML: what it becomes is made for the first.
    complete: (text, texts, made) => once(text, texts, `html\0${made.html}`, () => finish(text, texts, made)),
    forget: () => known.clear(),
    async close() {
      await Promise.all([cache?.close(), thread?.close()])
    },
  }
}

type Made = Pick<Rendered, 'html' | 'headings'>

const isNote = (text: Note | SessionDeck): text is Note => 'path' in text

/** For fewer notes, a thread is not worth its start. */
const many = 100

/** All that a text may see of the others: where they are, what they are called, and the places in them. */
function surroundingsOf(texts: Texts): string {
  const before = surroundings.get(texts)
  if (before !== undefined) return before
  // Its own words, and its history, a text does not show to others.
  const seen = [...texts.notes, ...texts.decks].map(text => ({ ...text, body: '', changed: '', edit: '' }))
  const digest = hash(JSON.stringify([seen, [...texts.written], [...(texts.ground.home?.pictures ?? [])]]))
  surroundings.set(texts, digest)
  return digest
}

const surroundings = new WeakMap<Texts, string>()

function hash(...parts: string[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex').slice(0, 32)
}
