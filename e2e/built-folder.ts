import { resolve } from 'node:path'
import { type Manifest, readManifest } from '../src/manifest.ts'
import { serveSite } from '../src/output/serve.ts'
import { createFolder, type Files } from '../src/project.fixture.ts'

/** A folder of notes, built by the command line and served as any host serves files. */
export interface BuiltFolder {
  /** Stands before the addresses of the manifest. */
  address: string
  /** The folder that the site is in. */
  site: string
  manifest: Manifest
  /** What the build said. */
  said: string
  close(): Promise<void>
}

/**
 * @param notes a folder that is there; or files, of which the notes are in `notes`
 * @param words more for the command line
 */
export async function buildFolder(notes: string | Files, ...words: string[]): Promise<BuiltFolder> {
  const [files, folder] = typeof notes === 'string' ? [{}, resolve(notes)] : [notes, 'notes']
  const place = await createFolder(files)
  const { code, said } = await place.lectern('build', folder, '--out', 'site', ...words)
  if (code !== 0) throw new Error(said)
  const site = place.path('site')
  const manifest = await readManifest(site)
  const { address, close } = await serveSite(site, manifest.site.home)
  return {
    address,
    site,
    manifest,
    said,
    async close() {
      await close()
      await place.remove()
    },
  }
}
