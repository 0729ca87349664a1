import { describe, expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { projectOf, toHtml, toModule } from './compile.fixture.ts'

const project = projectOf({
  'content/README.md': 'index',
  'content/01-a.md': 'a',
  'content/022/Readme.md': '022',
  'content/C#.md': 'c',
})

it.each([
  ['01-a.md', '/a/'],
  ['./01-a.md#part-one', '/a/#part-one'],
  ['022/Readme.md#date', '/022/#date'],
  ['022/', '/022/'],
  ['./README.md', '/'],
  ['C%23.md', '/c/'],
  ['https://example.com/01-a.md', 'https://example.com/01-a.md'],
  ['#here', '#here'],
  ['022/Readme.md#Date', '/022/#date'],
  ['/022/', '/022/'],
  ['/slides/022/', '/slides/022/'],
])('a link to %s leads to %s', async (url, href) => {
  expect(await toHtml(`[x](${url})`, 'content/b.md', project)).toContain(`<a href="${href}">x</a>`)
  expect(await toHtml(`[x][y]\n\n[y]: ${url}`, 'content/b.md', project)).toContain(`<a href="${href}">x</a>`)
})

it('starts from the folder of the note that it stands in', async () => {
  expect(await toHtml('[x](../01-a.md)', 'content/022/Readme.md', project)).toContain('href="/a/"')
  expect(await toHtml('[x](../content/01-a.md)', 'slides/day.md', project)).toContain('href="/a/"')
})

describe('a link that leads nowhere', () => {
  it.each(['gone.md', '../../out.md', 'file:///etc/passwd'])('%s, is the words that it had', async url => {
    const words = `<span class="dead-link" title="${url}">a <em>word</em></span>`
    expect(await toHtml(`[a *word*](${url})`, 'content/b.md', project)).toContain(words)
    expect(await toHtml(`[a *word*][y]\n\n[y]: ${url}`, 'content/b.md', project)).toContain(words)
  })

  it('keeps the picture that it is around', async () => {
    expect(await toHtml('[![x](https://example.com/x.png)](gone.md)')).toContain(
      '><img src="https://example.com/x.png"',
    )
  })
})

it('links the copy of a file that is no note', async () => {
  const root = await writeProject({ 'content/a b/C#.pdf': '', 'content/demo.html': '' })
  const here = projectOf({}, root)
  expect(await toHtml('[x](<a b/C%23.pdf#page=3>)', 'content/b.md', here)).toContain(
    'href="/_files/content/a%20b/C%23.pdf#page=3"',
  )
  expect(await toHtml('[x](demo.html)', 'content/b.md', here)).toContain(
    'href="/_files/content/demo.html.txt"',
  )
})

it('is the same in MDX', async () => {
  expect(await toModule('[x](01-a.md#b)', project)).toContain('href: "/a/#b"')
})
