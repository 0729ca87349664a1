import { describe, expect, it } from 'vitest'
import { manifest } from '../manifest.ts'
import { readProject } from '../notes/library.fixture.ts'
import { createUrls } from '../urls.ts'
import { partOf, type Sheet, sheetsOf } from './sheets.ts'

const about = { title: 'My notes', lang: 'en' }

async function sheetsFrom(files: Record<string, string>, ...kinds: Sheet['kind'][]) {
  const built = manifest(await readProject(files), createUrls('/base'), about)
  return sheetsOf(built, ...(kinds.length > 0 ? [kinds] : []))
}

const files = {
  'content/README.md': '# Home',
  'content/part-2/1-batch.md': '# Batch',
  'content/quiet.md': '---\ndeck: false\n---\n# Quiet',
  'slides/day.md': '---\ntitle: Day one\n---\n::include{note="quiet"}',
}

describe('the sheets of a site', () => {
  it('are slides and handouts of each deck, a page of each note, and the book at the end', async () => {
    const { sheets, clashing } = await sheetsFrom(files)
    expect(clashing).toEqual([])
    expect(sheets.map(({ kind, address, from }) => [kind, address, from])).toEqual([
      ['slides', '/base/slides/index.pdf', '/base/slides/index/'],
      ['slides', '/base/slides/part-2/batch.pdf', '/base/slides/part-2/batch/'],
      ['slides', '/base/slides/day.pdf', '/base/slides/day/'],
      ['handout', '/base/slides/index-handout.pdf', '/base/slides/index/'],
      ['handout', '/base/slides/part-2/batch-handout.pdf', '/base/slides/part-2/batch/'],
      ['handout', '/base/slides/day-handout.pdf', '/base/slides/day/'],
      ['page', '/base/index.pdf', '/base/'],
      ['page', '/base/part-2/batch.pdf', '/base/part-2/batch/'],
      ['page', '/base/quiet.pdf', '/base/quiet/'],
      ['book', '/base/book.pdf', '/base/'],
    ])
    expect(sheets.at(-1)?.title).toBe('My notes')
    expect(sheets[2]).toMatchObject({ title: 'Day one', file: 'slides/day.md' })
  })

  it('are only those that are asked for', async () => {
    const { sheets } = await sheetsFrom(files, 'book', 'handout')
    expect(new Set(sheets.map(({ kind }) => kind))).toEqual(new Set(['book', 'handout']))
  })

  it('never share an address: the second is told', async () => {
    const { sheets, clashing } = await sheetsFrom({
      'content/book.md': '# Book',
      'content/x.md': '# X',
      'content/x-handout.md': '# Y',
    })
    expect(clashing.map(({ kind, address, file }) => [kind, address, file])).toEqual([
      ['handout', '/base/slides/x-handout.pdf', 'content/x.md'],
      ['page', '/base/book.pdf', 'content/book.md'],
    ])
    const addresses = sheets.map(({ address }) => address)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})

describe('several machines', () => {
  it.each([1, 2, 3, 7])('%i of them print every sheet, each once', async of => {
    const { sheets } = await sheetsFrom(files)
    const parts = Array.from({ length: of }, (_, at) => partOf(sheets, { number: at + 1, of }))
    expect(
      parts
        .flat()
        .map(({ address }) => address)
        .sort(),
    ).toEqual(sheets.map(({ address }) => address).sort())
    const sizes = parts.map(({ length }) => length)
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2)
  })
})
