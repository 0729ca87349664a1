import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createGround, fromRoot, type GroundOptions } from './ground.ts'
import { writeProject } from './library.fixture.ts'
import { findTarget } from './targets.ts'

const ids = {
  'content/README.md': 'index',
  'content/a.md': 'a',
  'content/022/Readme.md': '022',
  'content/022/other.md': '022/other',
  'content/023/README.mdx': '023',
  'content/024/02-b.md': '024/b',
  'content/C# & F#/50% off.md': 'c--f/50-off',
  'content/What now?.md': 'what-now',
  'content/Größe.md': 'größe',
  'content/en/guides/Start.mdx': 'en/guides/start',
  'content/022/deep.md': '022/deep',
  'content/022/01-Part 1.md': '022/part-1',
  'content/twin.md': 'twin',
  'content/TWIN.md': 'twin-2',
}
const files = [
  ...Object.keys(ids),
  'content/pictures/x y.png',
  'content/Lists.csv',
  'content/static/img/flow.png',
  'content/.env',
  'content/.git/config',
  'content/.attachments/x.png',
  'docs/plan.pdf',
  'public/logo.svg',
]
const note = (file: keyof typeof ids, hash = '', found = true) => ({
  kind: 'note',
  file,
  id: ids[file],
  hash,
  found,
})
const file = (path: string, suffix = '') => ({ kind: 'file', file: path, suffix })

describe('an address in a note', () => {
  it.each([
    ['https://example.com/a.md', { kind: 'elsewhere' }],
    ['https://github.com/me/notes/blob/main/a.md', { kind: 'elsewhere' }],
    ['mailto:a@example.com', { kind: 'elsewhere' }],
    ['//example.com', { kind: 'elsewhere' }],
    ['#date', { kind: 'here', hash: 'date', found: true }],
    ['#gone', { kind: 'here', hash: 'gone', found: false }],
    ['', { kind: 'here', hash: '', found: true }],
  ])('%s, needs no file', async (url, target) => {
    expect(await find(url)).toEqual(target)
  })

  it.each([
    ['../022/Readme.md#date', note('content/022/Readme.md', 'date')],
    ['../022/Readme.md#gone', note('content/022/Readme.md', 'gone', false)],
    ['./../022/Readme.md', note('content/022/Readme.md')],
    ['../022/Readme.md?plain=1', note('content/022/Readme.md')],
    ['../022', note('content/022/Readme.md')],
    ['../022/#date', note('content/022/Readme.md', 'date')],
    ['../022/README.md', note('content/022/Readme.md')],
    ['../023/', note('content/023/README.mdx')],
    ['../', note('content/README.md')],
    ['.', note('content/022/Readme.md')],
    ['../A.MD', note('content/a.md')],
    ['../a', note('content/a.md')],
    ['../a.html#date', note('content/a.md', 'date')],
    ['..\\a.md', note('content/a.md')],
    ['../C%23%20&%20F%23/50%25%20off.md', note('content/C# & F#/50% off.md')],
    ['../C# & F#/50% off.md', note('content/C# & F#/50% off.md')],
    ['../What%20now%3F.md', note('content/What now?.md')],
    ['../What now?.md', note('content/What now?.md')],
    ['../Gro\u0308%C3%9Fe.md', note('content/Größe.md')],
    ['/a.md', note('content/a.md')],
    ['/content/a.md#date', note('content/a.md', 'date')],
    ['../024', note('content/024/02-b.md')],
    ['../twin.md', note('content/twin.md')],
    ['../TWIN.md', note('content/TWIN.md')],
  ])('%s, leads to a note', async (url, target) => {
    expect(await find(url)).toEqual(target)
  })

  it.each([
    ['/en/guides/start/', note('content/en/guides/Start.mdx')],
    ['/022/other#date', note('content/022/other.md', 'date')],
    ['../../en/guides/start/', note('content/en/guides/Start.mdx')],
    ['/', note('content/README.md')],
    ['/deep/', note('content/022/deep.md')],
    ['/part-1/#date', note('content/022/01-Part 1.md', 'date')],
    ['/slides/', { kind: 'site', path: '/slides/' }],
    ['/slides/022/other/', { kind: 'site', path: '/slides/022/other/' }],
    ['/logo.svg', { kind: 'site', path: '/logo.svg' }],
  ])('%s, is the address of a page', async (url, target) => {
    expect(await find(url)).toEqual(target)
  })

  it.each([
    ['../pictures/x%20y.png', file('content/pictures/x y.png')],
    ['../pictures/x y.png?raw=true', file('content/pictures/x y.png', '?raw=true')],
    ['../Pictures/X Y.PNG#gh-dark-mode-only', file('content/pictures/x y.png', '#gh-dark-mode-only')],
    ['/pictures/x%20y.png', file('content/pictures/x y.png')],
    ['/img/flow.png', file('content/static/img/flow.png')],
    ['../lists.csv', file('content/Lists.csv')],
    ['../../docs/plan.pdf#page=3', file('docs/plan.pdf', '#page=3')],
    ['/docs/plan.pdf', file('docs/plan.pdf')],
    ['../.attachments/x.png', file('content/.attachments/x.png')],
  ])('%s, leads to a file', async (url, target) => {
    expect(await find(url)).toEqual(target)
  })

  it.each([
    ['gone.md', 'missing'],
    ['../024/Readme.md#date', 'missing'],
    ['../Twin.md', 'missing'],
    ['100%.png', 'missing'],
    ['a\0b.md', 'missing'],
    ['/gone.png', 'missing'],
    ['../pictures', 'folder'],
    ['../../../x.md', 'outside'],
    ['/../../x.md', 'outside'],
    ['..\\..\\..\\x.md', 'outside'],
    ['%2e%2e/%2e%2e/%2e%2e/x.md', 'outside'],
    ['file:///etc/passwd', 'outside'],
    ['C:\\notes\\x.md', 'outside'],
    ['../.env', 'hidden'],
    ['../.git/config', 'hidden'],
  ])('%s, leads nowhere that may be shown', async (url, kind) => {
    expect(await find(url)).toMatchObject({ kind })
  })

  it('of a heading is the heading’s, however GitHub would have found it', async () => {
    expect(await find('#DATE')).toEqual({ kind: 'here', hash: 'date', found: true })
    expect(await find('../a.md#user-content-date')).toEqual(note('content/a.md', 'date'))
  })
})

describe('a symbolic link', () => {
  it.each(['secret.txt', 'folder/secret.txt'])(
    'out of the project, %s, is refused unless notes are trusted',
    async url => {
      const [outside, root] = [await writeProject({ 'secret.txt': '' }), await writeProject({ 'a.md': '' })]
      await symlink(outside, join(root, 'folder'))
      await symlink(join(outside, 'secret.txt'), join(root, 'secret.txt'))
      expect(findTarget(url, 'a.md', groundOf(root, {}))).toEqual({ kind: 'outside' })
      expect(findTarget(url, 'a.md', groundOf(root, { trust: true }))).toEqual(file(url))
    },
  )

  it('may lead to the notes folder, and lie inside it', async () => {
    const root = await writeProject({ 'real/x.csv': '' })
    await symlink('real/x.csv', join(root, 'y.csv'))
    const other = await writeProject({})
    await symlink(root, join(other, 'notes'))
    expect(findTarget('y.csv', 'a.md', groundOf(join(other, 'notes'), {}))).toEqual(file('y.csv'))
  })
})

it('an address from the top of a repository leads into the notes folder that is below it', async () => {
  const top = await writeProject({ 'docs/a.md': '', 'docs/x.csv': '', 'other.csv': '' })
  await mkdir(join(top, '.git'))
  const ground = groundOf(join(top, 'docs'), { notes: [['a.md', { id: 'a', anchors: [] }]] })
  expect(findTarget('/docs/a.md', 'a.md', ground)).toMatchObject({ kind: 'note', file: 'a.md' })
  expect(findTarget('/docs/x.csv', 'a.md', ground)).toEqual(file('x.csv'))
  expect(findTarget('/other.csv', 'a.md', ground)).toEqual({ kind: 'outside' })
})

it('a path from the root has / between its parts', () => {
  expect(fromRoot('/site', '/site/content', join('a', 'b.md'))).toBe('content/a/b.md')
  expect(fromRoot('/site', '/elsewhere', 'b.md')).toBe('../elsewhere/b.md')
})

async function find(url: string) {
  const root = await writeProject(Object.fromEntries(files.map(name => [name, ''])))
  const notes = Object.entries(ids).map(([name, id]) => [name, { id, anchors: ['date'] }] as const)
  return findTarget(url, 'content/022/other.md', groundOf(root, { folder: 'content', notes }))
}

function groundOf(root: string, more: Partial<GroundOptions>) {
  return createGround({ root, notes: [], ...more })
}
