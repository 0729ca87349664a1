import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inOrder, type Problem } from './errors.ts'
import type { Library } from './notes/library.ts'
import type { Options } from './options.ts'
import type { Urls } from './urls.ts'

/** What the site says of itself. */
export interface About extends Pick<Options, 'title' | 'description' | 'author' | 'lang'> {
  /** Where it will be served, without the path below that. */
  address?: string | undefined
}

/** What other programs may know of a built site, as `/lectern.json` tells it; notes and decks in reading order. */
export function manifest({ notes, decks, problems }: Library, urls: Urls, about: About) {
  const warnings = inOrder(problems)
  return {
    site: {
      title: about.title,
      description: about.description ?? null,
      author: about.author ?? null,
      lang: about.lang,
      address: about.address ?? null,
      home: urls.home,
    },
    notes: notes.map(({ file, id, path, title, deck, date, author }) => ({
      file,
      id,
      path,
      title,
      date: date ?? null,
      author: author ?? null,
      page: urls.page(id),
      deck: deck ? urls.deck(id) : null,
      warnings: warnings.filter(warning => warning.file === file).map(told),
    })),
    decks: decks.map(({ file, id, title, date, author, includes }) => ({
      file,
      id,
      title,
      date: date ?? null,
      author: author ?? null,
      deck: urls.deck(id),
      notes: [...new Set(includes.flatMap(include => include?.note ?? []))],
    })),
    warnings: warnings.map(told),
  }
}

const told = ({ name, file, line, message }: Problem) => ({ name, file, line: line ?? null, message })

/** Writes the manifest into a built site. */
export async function writeManifest(library: Library, urls: Urls, about: About, out: URL): Promise<void> {
  const told = manifest(library, urls, about)
  await writeFile(new URL('lectern.json', out), `${JSON.stringify(told, null, 2)}\n`)
}

/** Reads the manifest of a built site. */
export async function readManifest(site: string): Promise<Manifest> {
  // It is our own file.
  return JSON.parse(await readFile(join(site, 'lectern.json'), 'utf8')) as Manifest
}

export type Manifest = ReturnType<typeof manifest>
