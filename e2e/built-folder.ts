import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Manifest } from '../src/manifest.ts'
import { createFolder } from '../src/project.fixture.ts'

/** A folder of notes, built, and shown to a page at an address of its own. */
export interface BuiltFolder {
  manifest: Manifest
  /** What the build said. */
  said: string
  /** Shows the site to a page; its address stands before those of the manifest. */
  serve(page: Page): Promise<string>
  remove(): Promise<void>
}

export async function buildFolder(
  files: Record<string, string | Buffer>,
  ...words: string[]
): Promise<BuiltFolder> {
  const folder = await createFolder(files)
  const { code, said } = await folder.lectern('build', 'notes', '--out', 'site', ...words)
  if (code !== 0) throw new Error(said)
  return {
    said,
    // It is our own file.
    manifest: JSON.parse(await folder.read('site/lectern.json')) as Manifest,
    remove: folder.remove,
    async serve(page) {
      const base = words[words.indexOf('--base') + 1]
      const root = words.includes('--base') ? `/${base}` : ''
      await page.route('http://notes.example/**', async route => {
        const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(root.length))
        const file = folder.path(join('site', path.endsWith('/') ? `${path}index.html` : path))
        if (await readFile(file).catch(() => undefined)) await route.fulfill({ path: file })
        else
          await route.fulfill({ status: 404, contentType: 'text/html', body: '<title>Nothing here</title>' })
      })
      return 'http://notes.example'
    },
  }
}
