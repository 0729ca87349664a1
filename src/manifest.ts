import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inOrder, type Problem } from './errors.ts'
import type { Library } from './notes/library.ts'
import type { Urls } from './urls.ts'

/** What other programs may know of a built site, as `/lectern.json` tells it. */
export function manifest({ notes, decks, problems }: Library, urls: Urls) {
  const warnings = inOrder(problems)
  return {
    notes: notes.map(({ file, id, title, deck }) => ({
      file,
      id,
      title,
      page: urls.page(id),
      deck: deck ? urls.deck(id) : null,
      warnings: warnings.filter(warning => warning.file === file).map(told),
    })),
    decks: decks.map(({ file, id, title, includes }) => ({
      file,
      id,
      title,
      deck: urls.deck(id),
      notes: [...new Set(includes.flatMap(include => include?.note ?? []))],
    })),
    warnings: warnings.map(told),
  }
}

const told = ({ name, file, line, message }: Problem) => ({ name, file, line: line ?? null, message })

/** Writes the manifest into a built site. */
export async function writeManifest(library: Library, urls: Urls, out: URL): Promise<void> {
  await writeFile(new URL('lectern.json', out), `${JSON.stringify(manifest(library, urls), null, 2)}\n`)
}

/** Reads the manifest of a built site. */
export async function readManifest(site: string): Promise<Manifest> {
  // It is our own file.
  return JSON.parse(await readFile(join(site, 'lectern.json'), 'utf8')) as Manifest
}

export type Manifest = ReturnType<typeof manifest>
