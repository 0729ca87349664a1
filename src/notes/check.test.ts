import { expect, it } from 'vitest'
import { sample } from '../pictures/samples.fixture.ts'
import { checkNote } from './check.ts'
import type { TryDiagram } from './checks/check.ts'
import { createGround, type Linkable } from './ground.ts'
import { faultsOf, writeProject } from './library.fixture.ts'
import { readNote } from './read.ts'

it.each([
  ['a picture that is not there', 'Look: ![x](gone.png)', ['pictureNotFound content/a.md:3:7']],
  ['a link that leads nowhere', '- [x](gone.md)', ['linkNotFound content/a.md:3:3']],
  ['a definition that leads nowhere', '[x][y]\n\n[y]: gone.md', ['linkNotFound content/a.md:5:1']],
  ['a link to a folder without a note', '[x](empty/)', ['linkToFolder content/a.md:3:1']],
  ['a link to a heading that is not there', '[x](#gone)', ['anchorNotFound content/a.md:3:1']],
  ['a link to a heading that is not in another note', '[x](b.md#gone)', ['anchorNotFound content/a.md:3:1']],
  ['a link out of the notes folder', '[x](../../x.md)', ['addressOutside content/a.md:3:1']],
  ['a picture out of the notes folder', '![x](file:///x.png)', ['addressOutside content/a.md:3:1']],
  [
    'a hidden file',
    '[x](.env) ![x](.env)',
    ['addressHidden content/a.md:3:1', 'addressHidden content/a.md:3:11'],
  ],
  [
    'a picture that is none',
    '![x](text.png) ![x][y]\n\n[y]: text.png',
    ['pictureBroken content/a.md:3:1', 'pictureBroken content/a.md:5:1'],
  ],
  [
    'a film that is not there',
    '<video src="gone.mp4" poster="x.png"></video>',
    ['linkNotFound content/a.md:3:1'],
  ],
  [
    'one of several pictures',
    '<picture><source srcset="x.png, gone.png 2x"><img src="x.png"></picture>',
    ['pictureNotFound content/a.md:3:10'],
  ],
  ['a note as a picture', '![x](b.md)', ['pictureNotFound content/a.md:3:1']],
  ['a picture in a link', '[![x](gone.png)](b.md)', ['pictureNotFound content/a.md:3:2']],
  ['links that lead somewhere', '[b](b.md#h) [top](#a) [web](https://a.b) <mailto:a@b.cd> ![x](x.png)', []],
  ['code that looks like a link', '`[x](gone.md)`\n\n```md\n![x](gone.png)\n```', []],
])('%s', async (_what, text, faults) => {
  expect(await check(`# A\n\n${text}`)).toEqual(faults)
})

it('finds what is wrong in MDX at the same places', async () => {
  const text = '# A\n\n<b>[x](gone.md)</b>\n\n<img src="gone.png" />\n\n<a href="gone.md">x</a>'
  expect(await check(text, undefined, 'a.mdx')).toEqual([
    'linkNotFound content/a.mdx:3:4',
    'pictureNotFound content/a.mdx:5:1',
    'linkNotFound content/a.mdx:7:1',
  ])
})

it('counts the line of a bad diagram from the top of the note', async () => {
  const text = '---\ntitle: A\n---\n\n```mermaid\nflowchart LR\n a -->\n```\n\n```mermaid\ngood\n```'
  const tryDiagram: TryDiagram = async source =>
    source.includes('-->') ? { reason: 'an arrow leads nowhere', line: 2, column: 3 } : undefined
  expect(await check(text, tryDiagram)).toEqual(['diagramSyntax content/a.md:7:3'])
})

it('counts the column of a bad diagram from the margin of its fence', async () => {
  const tryDiagram: TryDiagram = async () => ({ reason: 'x', line: 1, column: 3 })
  expect(await check('- a\n\n  ```mermaid\n  pie\n  ```', tryDiagram)).toEqual([
    'diagramSyntax content/a.md:4:5',
  ])
})

it('tells of a width that is none', async () => {
  expect(await check('```mermaid width=wide\npie\n```')).toEqual(['diagramWidth content/a.md:1'])
})

it('points at the first line of a diagram where no place is known', async () => {
  expect(await check('```mermaid\nx\n```', async () => ({ reason: 'unknown' }))).toEqual([
    'diagramSyntax content/a.md:2',
  ])
})

it('draws only what is a diagram', async () => {
  const tried: string[] = []
  const tryDiagram: TryDiagram = async source => {
    tried.push(source)
    return undefined
  }
  await check('```mermaid\none\n```\n\n```js\ntwo\n```\n\n- ```mermaid\n  three\n  ```', tryDiagram)
  expect(tried).toEqual(['one', 'three'])
})

it('tells all faults of a note in the order of its text', async () => {
  const text = '![a](1.png)\n\n[b](2.md)\n\n```mermaid\nx\n```\n\n![c](3.png)'
  const slow: TryDiagram = () => new Promise(done => setTimeout(done, 5, { reason: 'slow' }))
  expect((await check(text, slow)).map(fault => fault.split(' ')[0])).toEqual([
    'pictureNotFound',
    'linkNotFound',
    'diagramSyntax',
    'pictureNotFound',
  ])
})

async function check(text: string, tryDiagram: TryDiagram = async () => undefined, name = 'a.md') {
  const root = await writeProject({
    [`content/${name}`]: text,
    'content/b.md': '# H',
    'content/x.png': await sample('png'),
    'content/text.png': 'words',
    'content/empty/x.csv': '',
    'content/.env': '',
  })
  const reading = await readNote(`${root}/content`, name, `content/${name}`)
  const notes: [string, Linkable][] = [
    [`content/${name}`, { id: 'a', anchors: reading.anchors }],
    ['content/b.md', { id: 'b', anchors: ['h'] }],
  ]
  const ground = createGround({ root, folder: 'content', notes })
  return faultsOf({ problems: await checkNote(reading, { ground, tryDiagram }) })
}
