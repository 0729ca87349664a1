import { appendFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { type MadeNote, makeNotes } from './notes.ts'
import { type Taken, take } from './process.ts'

/** A build: what it took, and the average bytes of HTML of a page and of a deck that it made. */
export interface Run extends Taken {
  page: number
  deck: number
}

/** A place where sites are built from nothing, each in a folder of its own. */
export async function openWorkshop() {
  // Below the repository, so that stock Starlight is the same that Lectern uses.
  await mkdir(join(repository, '.cache'), { recursive: true })
  const place = await mkdtemp(join(repository, '.cache/bench-'))
  let count = 0
  const newFolder = () => join(place, String(++count))
  return {
    stock: (notes: number) => stock(newFolder(), notes),
    lectern: (notes: number) => lectern(newFolder(), notes),
    close: () => rm(place, { recursive: true, force: true }),
  }
}

/** Lectern's site of made notes: their pages, their decks and search. */
async function lectern(folder: string, count: number) {
  const notes = makeNotes(count)
  for (const { path, text } of notes) await write(join(folder, 'notes', path), text)
  const words = ['build', 'notes', '--out', 'site', '--cache', 'cache']
  return {
    async build(): Promise<Run> {
      const taken = await take(process.execPath, [join(repository, 'src/cli.ts'), ...words], folder)
      return { ...taken, ...(await weigh(join(folder, 'site'), count)) }
    },
    changeOne: () => appendFile(join(folder, 'notes', notes[0]?.path ?? ''), '\nOne line more.\n'),
  }
}

/** Stock Starlight's site of the same notes, with the titles that it demands; their diagrams stay code. */
async function stock(folder: string, count: number): Promise<Run> {
  for (const note of makeNotes(count))
    await write(join(folder, 'src/content/docs', note.path), withTitle(note))
  await write(join(folder, 'astro.config.mjs'), stockConfig)
  await write(join(folder, 'src/content.config.ts'), stockCollections)
  const taken = await take(
    process.execPath,
    [join(repository, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    folder,
  )
  return { ...taken, ...(await weigh(join(folder, 'dist'), count)) }
}

const withTitle = ({ title, text }: MadeNote) =>
  `---\ntitle: ${title}\n---\n${text.slice(text.indexOf('\n'))}`

const stockConfig = `import starlight from '@astrojs/starlight'
export default { integrations: [starlight({ title: 'Stock' })] }
`

const stockCollections = `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

/** The average weight of pages and of decks. Throws where some are missing: that is no build to be measured. */
async function weigh(site: string, notes: number): Promise<{ page: number; deck: number }> {
  const files = (await readdir(site, { recursive: true })).filter(name => name.endsWith('.html'))
  const decks = files.filter(name => name.startsWith(`slides${sep}`))
  const pages = files.filter(name => !name.startsWith(`slides${sep}`))
  if (pages.length < notes) throw new Error(`Of ${notes} notes there are only ${pages.length} pages.`)
  return { page: await average(site, pages), deck: await average(site, decks) }
}

async function average(folder: string, files: string[]): Promise<number> {
  let sum = 0
  for (const file of files) sum += (await stat(join(folder, file))).size
  return files.length === 0 ? 0 : sum / files.length
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

const repository = resolve(import.meta.dirname, '..')
