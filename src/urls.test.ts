import { describe, expect, it } from 'vitest'
import { createUrls, homeId } from './urls.ts'

describe('the addresses', () => {
  it('are those of the contract', () => {
    const urls = createUrls('/')
    expect(urls.home).toBe('/')
    expect(urls.decks).toBe('/slides/')
    expect(urls.page('022/intro')).toBe('/022/intro/')
    expect(urls.heading('022', 'date')).toBe('/022/#date')
    expect(urls.deck('022')).toBe('/slides/022/')
    expect(urls.slide('022', 'date-2')).toBe('/slides/022/#/date-2')
    expect(urls.file('lectern.json')).toBe('/lectern.json')
  })

  it('are known to people elsewhere where the site’s is', () => {
    expect(createUrls('/notes', 'https://me.example').absolute('/notes/é/')).toBe(
      'https://me.example/notes/%C3%A9/',
    )
    expect(createUrls('/').absolute('/a/')).toBeUndefined()
  })

  it('lead home for the note at the top, which has a deck as others have', () => {
    const urls = createUrls('/')
    expect(urls.page(homeId)).toBe('/')
    expect(urls.heading(homeId, 'date')).toBe('/#date')
    expect(urls.deck(homeId)).toBe('/slides/index/')
  })

  it.each(['/notes', '/notes/'])('all begin with the base path, written as %s', base => {
    const urls = createUrls(base)
    const all = [
      urls.home,
      urls.page(homeId),
      urls.decks,
      urls.page('a'),
      urls.slide('a', 'b'),
      urls.file('f'),
    ]
    expect(all).toEqual([
      '/notes/',
      '/notes/',
      '/notes/slides/',
      '/notes/a/',
      '/notes/slides/a/#/b',
      '/notes/f',
    ])
  })
})

describe('the copies of files', () => {
  const { copy, copiesIn } = createUrls('/base')

  it.each([
    ['a b/C#.pdf', '/base/_files/a%20b/C%23.pdf'],
    ["it's (50%) done?.txt", '/base/_files/it%27s%20%2850%25%29%20done%3F.txt'],
    ['中文.csv', '/base/_files/%E4%B8%AD%E6%96%87.csv'],
  ])('%s has an address, and is found by it in any text', (path, address) => {
    expect(copy(path)).toBe(address)
    expect(copiesIn(`<a href="${address}#page=3">x</a> url(${address}) ${address}`)).toEqual([
      path,
      path,
      path,
    ])
  })

  it('are not found by what is no address of theirs', () => {
    expect(copiesIn('/_files/a.txt /base/_files/%E9.png')).toEqual([])
  })
})
