import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { writeManifest } from '../manifest.ts'
import { readProject, writeProject } from '../notes/library.fixture.ts'
import { createUrls } from '../urls.ts'
import { showLinks, withLinks } from './show-links.ts'

const room = '<span data-pdfs></span>'
const note = { address: '/a.pdf', words: 'PDF' }

it('links stand where a page has room for them, and give way to others', () => {
  const once = withLinks(`<h1>A</h1>${room}<p>text`, 'first', [note, { ...note, address: '/größe.pdf' }])
  expect(once).toBe(
    '<h1>A</h1><span data-pdfs><a href="/a.pdf" type="application/pdf">PDF</a>' +
      '<a href="/gr%C3%B6%C3%9Fe.pdf" type="application/pdf">PDF</a></span><p>text',
  )
  expect(withLinks(once, 'first', [])).toBe(`<h1>A</h1>${room}<p>text`)
})

it('what a note says is not taken for that room', () => {
  expect(withLinks(`${room}the note: ${room}`, 'first', [note])).toMatch(
    /PDF<\/a><\/span>the note: <span data-pdfs><\/span>$/,
  )
  expect(withLinks(`the slides: ${room}${room}`, 'last', [note])).toMatch(
    /^the slides: <span data-pdfs><\/span><span data-pdfs><a/,
  )
  expect(withLinks('<p>no room', 'last', [note])).toBe('<p>no room')
})

it('a site links the PDFs that are there, and no others', async () => {
  const html = {
    'index.html': room,
    'a/index.html': room,
    'slides/a/index.html': room,
    'slides/index.html': room,
  }
  const site = await writeProject({ ...html, 'a.pdf': '%PDF', 'slides/a-handout.pdf': '%PDF' })
  const library = await readProject({ 'content/a.md': '# A' })
  await writeManifest(
    library,
    createUrls('/'),
    { title: 'Notes', lang: 'en' },
    pathToFileURL(join(site, '/')),
  )
  const linked = async (file: string) =>
    [...(await readFile(join(site, file), 'utf8')).matchAll(/href="([^"]+)"/g)].map(([, address]) => address)
  await showLinks(site)
  expect(await linked('a/index.html')).toEqual(['/a.pdf'])
  expect(await linked('slides/a/index.html')).toEqual(['/slides/a-handout.pdf'])
  expect(await linked('index.html')).toEqual([])
  await showLinks(site, new Set(['/book.pdf']))
  expect(await linked('index.html')).toEqual(['/book.pdf'])
})
