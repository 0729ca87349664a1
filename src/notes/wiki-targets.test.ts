import { describe, expect, it } from 'vitest'
import { sample } from '../pictures/samples.fixture.ts'
import { createGround, type Ground } from './ground.ts'
import { faultsOf, readProject, writeProject } from './library.fixture.ts'
import { wikiAddress } from './wiki-targets.ts'

const notes = {
  'content/Index.md': [],
  'content/deep/er/Same Name.md': [],
  'content/deep/Same Name.md': [],
  'content/deep/Other (a#b).md': ['Nick', 'عربي'],
  'content/تجربة.md': [],
}

async function ground(): Promise<Ground> {
  const root = await writeProject({ 'content/img/My Cat.png': '', 'content/.obsidian/x.png': '' })
  return createGround({
    root,
    folder: 'content',
    notes: Object.entries(notes).map(([file, aliases]) => [file, { id: file, anchors: [], aliases }]),
  })
}

describe('a wikilink leads', () => {
  it.each([
    ['Index', '', 'Index.md'],
    ['same name', '', 'deep/Same%20Name.md'],
    ['er/Same Name', '', 'deep/er/Same%20Name.md'],
    ['Same Name.md', 'A part', 'deep/Same%20Name.md#a-part'],
    ['./deep/er/Same Name', '', 'deep/er/Same%20Name.md'],
    ['nick', '', 'deep/Other%20(a%23b).md'],
    ['عربي', '^ab1', 'deep/Other%20(a%23b).md#%5Eab1'],
    ['تجربة', '', encodeURIComponent('تجربة.md')],
    ['my cat.png', '', 'img/My%20Cat.png'],
    ['', 'Some Part', '#some-part'],
  ])('from %o (part %o) to %s', async (name, place, address) => {
    expect(wikiAddress({ name, place }, 'content/a.md', await ground())).toBe(address)
  })

  it('to a heading by its words, whatever its id is and whatever is above it', async () => {
    const headings = [
      { id: 'own', text: 'A “part”, of it' },
      { id: 'two-1', text: '2. Two' },
    ]
    const ground = createGround({ root: '/site', notes: [['b.md', { id: 'b', anchors: [], headings }]] })
    const address = (place: string) => wikiAddress({ name: 'b', place }, 'a.md', ground)
    expect(address('a part of it')).toBe('b.md#own')
    expect(address('One 2 Two')).toBe('b.md#two-1')
    expect(wikiAddress({ name: '', place: '2 Two' }, 'b.md', ground)).toBe('#two-1')
  })

  it('from its own note on, where it is a path', async () => {
    expect(wikiAddress({ name: '../Index', place: '' }, 'content/deep/b.md', await ground())).toBe(
      '../Index.md',
    )
    expect(wikiAddress({ name: 'Index', place: '' }, 'content/deep/b.md', await ground())).toBe('../Index.md')
  })

  it.each(['Gone', 'wrong/Same Name', 'x.png', './Same Name'])('nowhere from %o', async name => {
    expect(wikiAddress({ name, place: '' }, 'content/a.md', await ground())).toBeUndefined()
  })
})

it('warns of the wikilinks and embedded pictures that lead nowhere, and of no others', async () => {
  const library = await readProject({
    'content/a.md':
      '# A\n\n[[B]] [[b#Part|x]] [[#A]] [[Nick]]\n\n[[Gone]] and\n![[gone.png]] ![[p.png]] [[B#Gone]]',
    'content/x/B.md': '---\naliases: [Nick]\n---\n# B\n\n## Part',
    'content/x/y/p.png': await sample('png'),
  })
  expect(faultsOf(library)).toEqual([
    'linkNotFound content/a.md:5:1',
    'pictureNotFound content/a.md:6:1',
    'anchorNotFound content/a.md:6:26',
  ])
})
