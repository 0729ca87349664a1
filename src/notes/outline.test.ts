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
    expect(shown(['a/Readme.md', 'b/c.md'])).toEqual(['T a/Readme.md', { B: ['T b/c.md'] }])
  })

  it('shows a folder whose name is but a number or a day as the one note in it', () => {
    expect(shown(['001/notes.md', '002/notes.md', '2023-02-10/x.md', '3 b/y.md'])).toEqual([
      'T 001/notes.md',
      'T 002/notes.md',
      'T 2023-02-10/x.md',
      { B: ['T 3 b/y.md'] },
    ])
  })

  it('goes as deep as the folders', () => {
    expect(shown(['z.md', 'a/b/c/d.md', 'a/b/e.md', 'a/f.md'])).toEqual([
      'T z.md',
      { A: [{ B: [{ C: ['T a/b/c/d.md'] }, 'T a/b/e.md'] }, 'T a/f.md'] },
    ])
  })

  it('makes one of folders that hold nothing but one other', () => {
    expect(shown(['z.md', 'a/b/c/d.md', 'a/b/c/e.md'])).toEqual([
      'T z.md',
      { 'A / B / C': ['T a/b/c/d.md', 'T a/b/c/e.md'] },
    ])
  })

  it('leaves out a folder that is around all others', () => {
    expect(shown(['docs/en/a.md', 'docs/de/b.md'])).toEqual([
      { En: ['T docs/en/a.md'] },
      { De: ['T docs/de/b.md'] },
    ])
    expect(shown(['lecture/a.md', 'lecture/b.md'])).toEqual([
      { Lecture: ['T lecture/a.md', 'T lecture/b.md'] },
    ])
  })

  it('names folders of months and days by their date', () => {
    expect(
      shown(['2022/12/31/a.md', '2023/02/10/b.md', '2023/02/11/c.md', '2023/02/11/d.md', '2023/03/e.md']),
    ).toEqual([
      'T 2022/12/31/a.md',
      {
        '2023': [
          { '2023-02': ['T 2023/02/10/b.md', { '2023-02-11': ['T 2023/02/11/c.md', 'T 2023/02/11/d.md'] }] },
          'T 2023/03/e.md',
        ],
      },
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
