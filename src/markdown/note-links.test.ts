import { expect, it } from 'vitest'
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
  ['gone.md', 'gone.md'],
])('a link to %s leads to %s', async (url, href) => {
  expect(await toHtml(`[x](${url})`, 'content/b.md', project)).toContain(`<a href="${href}">x</a>`)
  expect(await toHtml(`[x][y]\n\n[y]: ${url}`, 'content/b.md', project)).toContain(`<a href="${href}">x</a>`)
})

it('starts from the folder of the note that it stands in', async () => {
  expect(await toHtml('[x](../01-a.md)', 'content/022/Readme.md', project)).toContain('href="/a/"')
  expect(await toHtml('[x](../content/01-a.md)', 'slides/day.md', project)).toContain('href="/a/"')
})

it('is the same in MDX', async () => {
  expect(await toModule('[x](01-a.md#b)', project)).toContain('href: "/a/#b"')
})
