import { describe, expect, it } from 'vitest'
import { type Branch, notesIn, outline } from './outline.ts'

interface Listed {
  path: string
  title: string
}

const note = (path: string): Listed => ({ path, title: `T ${path}` })

describe('the table of contents', () => {
  it('has folders with their own note’s title, else their name in words', () => {
    expect(shown(['README.md', '01-start/index.md', '01-start/a.md', '02-more_things/b.md'])).toEqual([
      'T README.md',
      { 'T 01-start/index.md': ['T 01-start/a.md'] },
      { 'More things': ['T 02-more_things/b.md'] },
    ])
  })

  it('shows a folder that holds only its own note as that note', () => {
    expect(shown(['022/Readme.md', '023/a.md'])).toEqual(['T 022/Readme.md', { '023': ['T 023/a.md'] }])
  })

  it('goes as deep as the folders', () => {
    expect(shown(['a/b/c/d.md', 'a/b/e.md'])).toEqual([
      { A: [{ B: [{ C: ['T a/b/c/d.md'] }, 'T a/b/e.md'] }] },
    ])
  })

  it('keeps both notes where a folder has a README and an index', () => {
    expect(shown(['a/index.md', 'a/README.md', 'a/b.md'])).toEqual([
      { 'T a/index.md': ['T a/README.md', 'T a/b.md'] },
    ])
  })

  it('does not take one folder for another whose name begins alike', () => {
    expect(shown(['a/x.md', 'ab/y.md'])).toEqual([{ A: ['T a/x.md'] }, { Ab: ['T ab/y.md'] }])
  })
})

it('all notes of its branches are the notes, once each and in order', () => {
  const notes = ['README.md', 'a/README.md', 'a/b.md', 'a/c/d.md', 'e/README.md'].map(note)
  expect(outline(notes).flatMap(branch => notesIn(branch))).toEqual(notes)
})

type Shown = string | { [title: string]: Shown[] }

function shown(paths: string[]): Shown[] {
  const show = (branch: Branch<Listed>): Shown =>
    'note' in branch ? branch.note.title : { [branch.title]: branch.items.map(show) }
  return outline(paths.map(note)).map(show)
}
