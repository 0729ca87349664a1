import { describe, expect, it } from 'vitest'
import type { Look } from '../pictures/look.ts'
import { copyOf, pictureCopyOf, sourcesOf } from './copies.ts'

describe('the copy of a linked file', () => {
  it.each([
    ['a.pdf', 'a.pdf'],
    ['a b/list.csv', 'a b/list.csv'],
    ['script.py', 'script.py'],
    ['LICENSE', 'LICENSE'],
    ['x.svg', 'x.svg'],
    ['demo.html', 'demo.html.txt'],
    ['demo.XHTML', 'demo.XHTML.txt'],
    ['app.js', 'app.js.txt'],
    ['feed.xml', 'feed.xml.txt'],
    ['index.php', 'index.php.txt'],
  ])('of %s is %s, so that no browser or server runs it', (file, copy) => {
    expect(copyOf(file)).toBe(copy)
    expect(sourcesOf(copy).map(source => source.file)).toContain(file)
    expect(copyOf(file, true)).toBe(file)
  })

  it('is a text where it is a drawing that cannot be read', () => {
    expect(copyOf('x.svg', false, false)).toBe('x.svg.txt')
    expect(sourcesOf('x.svg.txt')).toContainEqual({ file: 'x.svg', as: 'it is' })
  })

  it('is never what a browser would run', () => {
    expect(sourcesOf('demo.html')).toEqual([])
    expect(sourcesOf('x.svg')).toEqual([
      { file: 'x.svg', as: 'drawing' },
      { file: 'x', as: 'drawing' },
    ])
    expect(sourcesOf('demo.html', true)).toEqual([{ file: 'demo.html', as: 'it is' }])
  })
})

it('the copy of a file above the project lies among the others', () => {
  expect(copyOf('../../x.pdf', true)).toBe('_above/_above/x.pdf')
  expect(sourcesOf('_above/_above/x.pdf', true)).toEqual([{ file: '../../x.pdf', as: 'it is' }])
  expect(sourcesOf('../index.html', true)).toEqual([])
})

describe('the copy of a picture', () => {
  const look = (type: string, optimise = false): Look => ({ type, optimise, shown: true, hash: 'abcdef12' })

  it.each([
    ['a.png', look('png'), 'a.png', 'it is'],
    ['a.JPEG', look('jpg'), 'a.JPEG', 'it is'],
    ['a.jpg', look('jpg', true), 'a.jpg.abcdef12.webp', 'small picture'],
    ['a.png', look('gif'), 'a.png.gif', 'it is'],
    ['a.png', look('svg'), 'a.png.svg', 'drawing'],
    ['a', look('png'), 'a.png', 'it is'],
    ['a.html', look('png'), 'a.html.png', 'it is'],
  ])('of %s has the ending of what it is', (file, picture, copy, as) => {
    expect(pictureCopyOf(file, picture)).toBe(copy)
    expect(sourcesOf(copy)).toContainEqual({ file, as })
  })

  it('is as large as it is where its name could grow no longer', () => {
    const file = `${'x'.repeat(246)}.png`
    expect(pictureCopyOf(file, look('png', true))).toBe(file)
  })
})
