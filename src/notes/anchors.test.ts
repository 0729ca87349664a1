import { expect, it } from 'vitest'
import { anchorsOf, findAnchor } from './anchors.ts'
import { cleanHtml } from './raw-html/clean.ts'
import { parse } from './tree.ts'

it('are the headings of a note, and what its HTML names', () => {
  const text =
    '# A b\n\n## A b\n\n<a name="old"></a> text <b id=\'x\'>y</b>\n\n<div\n  id="block">\n\n`<a id="code">`'
  expect(anchors(text)).toEqual(['a-b', 'a-b-1', 'old', 'x', 'block'])
  expect(anchors('# A\n\n<Card id="card" title="id" />', 'mdx')).toEqual(['a', 'card'])
})

it.each([
  ['the-date', 'the-date'],
  ['The-Date', 'the-date'],
  ['user-content-the-date', 'the-date'],
  ['the%2Ddate', 'the-date'],
  ['%EB%8B%A4%EC%9D%8C', '다음'],
  ['start', '-start'],
  ['rocket-start', '-start'],
  ['white_check_mark-start', '-start'],
  ['%EF%B8%8F-start', '-start'],
  ['what-is-it', 'what-is-it-'],
  ['q--a', 'qa'],
  ['', ''],
  ['top', 'top'],
  ['user-content-fn-1', 'user-content-fn-1'],
])('#%s means %s', (hash, anchor) => {
  expect(findAnchor(hash, ['the-date', '다음', '-start', 'what-is-it-', 'qa'])).toBe(anchor)
})

it.each([['gone'], ['%'], ['-'], ['twi-n']])('#%s means nothing', hash => {
  expect(findAnchor(hash, ['the-date', 'twin', 'Twin', ''])).toBeUndefined()
})

const anchors = (text: string, format: 'md' | 'mdx' = 'md') => {
  const parsed = parse(text, format)
  return parsed.ok ? anchorsOf(cleanHtml(parsed.tree, { trust: false }).tree) : []
}

it('finds thousands of places as fast as a few', () => {
  const timeFor = (count: number, lists: number) => {
    const all = Array.from({ length: lists }, () => Array.from({ length: count }, (_, at) => `Place-${at}`))
    const before = performance.now()
    for (const anchors of all) for (const anchor of anchors) findAnchor(anchor.toLowerCase(), anchors)
    return performance.now() - before
  }
  timeFor(100, 10)
  // As many places in all: only how many there are to look among is another.
  const few = Math.min(timeFor(100, 50), timeFor(100, 50))
  expect(Math.min(timeFor(5000, 1), timeFor(5000, 1)) / few).toBeLessThan(8)
})
