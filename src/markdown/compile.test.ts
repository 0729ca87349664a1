import { pathToFileURL } from 'node:url'
import { satteri } from '@astrojs/markdown-satteri'
import { expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { createReader } from '../notes/reader.ts'
import { createUrls } from '../urls.ts'
import { drawer } from './compile.fixture.ts'
import { compileNotes } from './compile.ts'

it('makes Astro’s engine read the whole dialect, with the links of the notes that were read', async () => {
  const root = await writeProject({ 'content/a.md': '', 'content/022/README.md': '' })
  const reader = createReader()
  reader.open(root, { notes: 'content', slides: 'slides', strict: false }, drawer)
  const processor = satteri()
  compileNotes(processor, { root, urls: createUrls('/base'), lang: 'en', reader, drawer })
  await reader.read()
  const text =
    '[a](022/) --flag "q"\n\n:::notes\nsay\n:::\n\n```mermaid\npie\n```\n\n![x](gone.png)\n\n| a |\n| - |'
  const renderer = await processor.createRenderer({ syntaxHighlight: false })
  const { code } = await renderer.render(text, { fileURL: pathToFileURL(`${root}/content/a.md`) })
  expect(code).toContain('<a href="/base/022/">a</a> --flag "q"')
  for (const part of [
    '<aside class="notes">',
    '<figure class="diagram-figure"',
    'Picture missing: x',
    '<table>',
  ])
    expect(code).toContain(part)
})

it('says what to do where a site has another engine', () => {
  const other = { ...satteri(), name: 'unified' }
  const project = { root: '/site', urls: createUrls('/'), lang: 'en', reader: createReader(), drawer }
  expect(() => compileNotes(other, project)).toThrow('remove `markdown.processor`')
})
