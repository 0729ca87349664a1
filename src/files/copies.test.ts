import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createGround } from '../notes/ground.ts'
import { writeProject } from '../notes/library.fixture.ts'
import { createUrls } from '../urls.ts'
import { copyOf, sourcesOf } from './copies.ts'
import { deliver } from './deliver.ts'

it.each([
  ['a.pdf', 'a.pdf'],
  ['a b/list.csv', 'a b/list.csv'],
  ['script.py', 'script.py'],
  ['LICENSE', 'LICENSE'],
  ['demo.html', 'demo.html.txt'],
  ['demo.XHTML', 'demo.XHTML.txt'],
  ['app.js', 'app.js.txt'],
  ['feed.xml', 'feed.xml.txt'],
  ['index.php', 'index.php.txt'],
])('a copy of %s is called %s, so that no browser or server runs it', (file, copy) => {
  expect(copyOf(file)).toBe(copy)
  expect(sourcesOf(copy)).toContain(file)
  expect(copyOf(file, true)).toBe(file)
})

it('a page that was called a text is still found, and a page is never served as one', () => {
  expect(sourcesOf('demo.html.txt')).toEqual(['demo.html.txt', 'demo.html'])
  expect(sourcesOf('demo.html')).toEqual([])
})

it.each(['/', '/base'])('puts what pages name below %s into the site, once, and nothing else', async base => {
  const names = [
    'a b.pdf',
    'C#/what?.csv',
    '50%.zip',
    "it's (1).txt",
    '中文/文件.csv',
    'demo.html',
    'unlinked.pdf',
    '.env',
  ]
  const urls = createUrls(base)
  const root = await writeProject(Object.fromEntries(names.map(name => [name, `content of ${name}`])))
  const linked = names
    .filter(name => name !== 'unlinked.pdf')
    .map(name => `<a href="${urls.copy(copyOf(name))}#x">`)
  const page = [...linked, ...linked, `<a href="${urls.copy('../out.txt')}">`, `${urls.copy('gone')}`].join(
    '\n',
  )
  const out = await writeProject({ 'index.html': page, 'a/index.html': page })
  await deliver(out, createGround({ root, notes: [] }), urls)
  const written = (await readdir(join(out, '_files'), { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(out, '_files/').length))
  expect(written.sort()).toEqual(
    ['50%.zip', 'C#/what?.csv', 'a b.pdf', 'demo.html.txt', "it's (1).txt", '中文/文件.csv'].sort(),
  )
  expect(await readFile(join(out, '_files/C#/what?.csv'), 'utf8')).toBe('content of C#/what?.csv')
})
