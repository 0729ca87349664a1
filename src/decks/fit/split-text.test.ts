import type { ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { isElement, parseHtml } from '../../hast.ts'
import { linesOf } from './setting.ts'
import { splitText } from './split-text.ts'

const setting = { type: { size: 28, line: 38 }, width: 1104, face: 'regular' } as const
const contentOf = (html: string): ElementContent[] =>
  parseHtml(html).children.filter((node): node is ElementContent => node.type === 'text' || isElement(node))

describe('a text that is taken apart', () => {
  it.each([
    ['sentences', 'One sentence of some words that follow each other. '.repeat(60)],
    ['words without an end', 'word '.repeat(600)],
    ['one word', 'abcdefghij'.repeat(300)],
    ['words in bold and code', 'some <b>bold words</b> and <code>code</code> <br>'.repeat(90)],
    ['words inside one link', `<a href="x">${'a link that goes on '.repeat(90)}</a>`],
    ['signs of several code units', '👩‍👩‍👧é'.repeat(300)],
  ])('is whole again when its pieces are put together: %s', (_what, html) => {
    const content = contentOf(html)
    const pieces = splitText(content, setting, 3)
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.map(children => textOf({ type: 'root', children })).join('')).toBe(
      textOf({ type: 'root', children: content }),
    )
    for (const piece of pieces) expect(linesOf(piece, setting)).toBeLessThanOrEqual(3)
  })

  it('is never cut inside a letter', () => {
    const pieces = splitText(contentOf('👩‍👩‍👧'.repeat(300)), setting, 2)
    for (const children of pieces) expect(textOf({ type: 'root', children })).toMatch(/^(👩‍👩‍👧)+$/u)
  })

  it.each([
    ['bold words', 'some <b>bold</b> words. '],
    ['words without an end', 'endless words '],
    ['one word', 'abcdefghij'],
  ])('takes as much time for a letter as in a short text: %s', (_what, html) => {
    const timeFor = (times: number, texts: number) => {
      const contents = Array.from({ length: texts }, () => contentOf(html.repeat(times)))
      const before = process.cpuUsage().user
      for (const content of contents) splitText(content, setting, 5)
      return process.cpuUsage().user - before
    }
    // The machine has other things to do as well.
    const least = (times: number, texts: number) => Math.min(timeFor(times, texts), timeFor(times, texts))
    timeFor(200, 1)
    const [short, long] = [least(160, 20), least(3200, 1)]
    expect(short).toBeGreaterThan(0)
    expect(long / short).toBeLessThan(5)
  })
})
