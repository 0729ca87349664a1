import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, it } from 'vitest'
import { createSearchIndex } from './search-index.ts'

const folders: string[] = []
afterAll(() => Promise.all(folders.map(folder => rm(folder, { recursive: true }))))

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-search-'))
  folders.push(folder)
  return folder
}

/** What the index says of each page, of all languages. */
async function pagesIn(site: string): Promise<{ url: string; meta: { title: string }; content: string }[]> {
  const folder = join(site, 'pagefind/fragment')
  const files = await Promise.all((await readdir(folder)).map(name => readFile(join(folder, name))))
  return files.map(file =>
    JSON.parse(
      gunzipSync(file)
        .toString()
        .replace(/^pagefind_dcd/, ''),
    ),
  )
}

it('finds the pages by their titles and words, in their languages', async () => {
  const site = await temporaryFolder()
  const index = createSearchIndex()
  index.add({
    address: '/soil/',
    title: 'Soil & water',
    lang: 'en',
    html: '<h2 id="a">Care</h2><p>Feed it.</p>',
  })
  index.add({ address: '/boden/', title: 'Boden', lang: 'de', html: '<p>Er lebt.</p>' })
  await index.write(site)
  const pages = (await pagesIn(site)).sort((a, b) => a.url.localeCompare(b.url))
  expect(pages.map(({ url, meta }) => [url, meta.title])).toEqual([
    ['/boden/', 'Boden'],
    ['/soil/', 'Soil & water'],
  ])
  expect(pages[1]?.content).toContain('Feed it.')
  const { languages } = JSON.parse(await readFile(join(site, 'pagefind/pagefind-entry.json'), 'utf8'))
  expect(Object.keys(languages).sort()).toEqual(['de', 'en'])
})

it('is whole, however busy the machine is', async () => {
  const site = await temporaryFolder()
  const index = createSearchIndex()
  index.add({ address: '/soil/', title: 'Soil', lang: 'en', html: '<p>Feed it.</p>' })
  await index.write(site)
  const entries = await readdir(join(site, 'pagefind'), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => stat(join(parentPath, name))))
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((_, at) => sizes[at]?.size === 0).map(({ name }) => name)).toEqual([])
})

it('is there where nothing can be found', async () => {
  const site = await temporaryFolder()
  await createSearchIndex().write(site)
  expect(await readdir(join(site, 'pagefind'))).toContain('pagefind-entry.json')
})
