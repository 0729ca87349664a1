import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DeckFormat } from '../dialects/deck-formats.ts'
import type { Ground } from '../notes/ground.ts'
import type { Urls } from '../urls.ts'

/** What the plugins know of the project that a note lies in. */
export interface Project {
  /** Absolute. */
  root: string
  urls: Urls
  /** That of the site, as a BCP 47 tag. */
  lang: string
  /** Those that notes and session decks lie in, absolute. */
  folders: () => readonly string[]
  /** What addresses are looked up in, as it was read last. */
  ground: () => Ground
  /** How a file is written that is a deck of another program. */
  written: (file: string) => DeckFormat | undefined
}

/** A file's path from the root of the project, with `/` between its parts. */
export function fileFromRoot(file: URL, root: string): string {
  return relative(root, fileURLToPath(file)).split(sep).join('/')
}
