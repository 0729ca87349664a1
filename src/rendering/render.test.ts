import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { readTexts } from '../notes/library.ts'
import { createRenderer } from './render.ts'

/** A site whose texts are rendered as capitals, and the texts that were. */
async function open(files: Record<string, string>, keepIn?: string) {
  const root = await writeProject(files)
  const made: string[] = []
  const start = (madeBy = 'the same') => {
    const renderer = createRenderer()
    renderer.open({
      root,
      async toHtml(body) {
        made.push(body)
        return { html: body.toUpperCase(), headings: [] }
      },
      site: { base: '/', lang: 'en' },
      keep: keepIn === undefined ? undefined : { folder: join(root, keepIn), madeBy },
    })
    return renderer
  }
  const renderAll = async (renderer = start()) => {
    const texts = await readTexts({ root, notes: 'content', slides: '' })
    return Promise.all(texts.notes.map(async note => (await renderer.render(note, texts)).html))
  }
  return {
    root,
    made,
    start,
    renderAll,
    write: (file: string, text: string) => writeFile(join(root, file), text),
  }
}

const files = { 'content/a.md': '# A\n\none', 'content/b.md': '# B' }

it('renders each text once, and again when it has changed', async () => {
  const site = await open(files)
  const renderer = site.start()
  await site.renderAll(renderer)
  await site.renderAll(renderer)
  expect(site.made).toHaveLength(2)
  await site.write('content/a.md', '# A\n\ntwo')
  expect(await site.renderAll(renderer)).toContain('# A\n\nTWO')
  expect(site.made).toHaveLength(3)
})

it.each([
  ['on the disk', 'cache'],
  ['in memory', undefined],
])('makes the page and the deck of HTML that comes from elsewhere once: %s', async (_where, keepIn) => {
  const { root, start } = await open(files, keepIn)
  const texts = await readTexts({ root, notes: 'content', slides: '' })
  const [note] = texts.notes
  if (!note) throw new Error('There is no note.')
  const renderer = start()
  const complete = (html: string) => renderer.complete(note, texts, { html, headings: [] })
  const [first, second] = [await complete('<p>One</p>'), await complete('<p>One</p>')]
  expect(second).toEqual(first)
  if (!keepIn) expect(second).toBe(first)
  expect((await complete('<p>Two</p>')).shown?.page).toContain('Two')
})

it.each([
  ['on the disk', 'cache'],
  ['in memory where the disk takes nothing', 'content/a.md/cache'],
])('keeps what it has rendered %s', async (_where, keepIn) => {
  const site = await open(files, keepIn)
  const renderer = site.start()
  const first = await site.renderAll(renderer)
  expect(await site.renderAll(renderer)).toEqual(first)
  expect(site.made).toHaveLength(2)
})

it('takes unchanged texts from the build before', async () => {
  const site = await open(files, 'cache')
  const first = await site.renderAll()
  expect(await site.renderAll()).toEqual(first)
  expect(site.made).toHaveLength(2)
  await site.write('content/a.md', '# A\n\ntwo')
  await site.renderAll()
  expect(site.made).toHaveLength(3)
})

it.each([
  ['a note is added', 'content/c.md', '# C', 3],
  ['a heading of another note changes', 'content/b.md', '# Other', 2],
])('renders all of them again when %s, which links may name', async (_what, file, text, all) => {
  const site = await open(files, 'cache')
  await site.renderAll()
  await site.write(file, text)
  site.made.length = 0
  await site.renderAll()
  expect(site.made).toHaveLength(all)
})

it('renders all of them again when something else has changed that they depend on', async () => {
  const site = await open(files, 'cache')
  await site.renderAll()
  await site.renderAll(site.start('another version'))
  expect(site.made).toHaveLength(4)
})

it('keeps nothing that is not asked for any more, and mends what is broken', async () => {
  const site = await open(files, 'cache')
  const folder = join(site.root, 'cache')
  await mkdir(folder)
  await writeFile(join(folder, 'old.json'), '{}')
  const renderer = site.start()
  await site.renderAll(renderer)
  await renderer.close()
  const kept = await readdir(folder)
  expect(kept).toHaveLength(2)
  for (const name of kept) await writeFile(join(folder, name), '{"html":')
  expect(await site.renderAll()).toContain('# B')
  expect(site.made).toHaveLength(4)
})
