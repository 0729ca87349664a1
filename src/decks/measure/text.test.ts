import { describe, expect, it } from 'vitest'
import { breaksIn } from './breaks.ts'
import { widthOf } from './face.ts'
import type { Run } from './segments.ts'
import { measure } from './text.ts'

const run = (text: string, more: Partial<Run> = {}): Run => ({ text, face: 'regular', scale: 1, ...more })

describe('the width of a text', () => {
  it('is that of its letters in Inter, with kerning', () => {
    expect(widthOf('AV', 'regular')).toBeLessThan(widthOf('A', 'regular') + widthOf('V', 'regular'))
    expect(widthOf('Lectern', 'semibold')).toBeGreaterThan(widthOf('Lectern', 'regular'))
  })

  it('is six tenths a letter in code', () => {
    expect(widthOf('kubectl', 'mono')).toBeCloseTo(7 * 0.6, 5)
  })

  it('is found for every script that a note may be in', () => {
    for (const text of ['Привет', 'Ελλάδα', 'Việt', '日本語', '한국어', 'مرحبا', 'नमस्ते', '🙂'])
      expect(widthOf(text, 'regular'), text).toBeGreaterThan(0.5)
  })

  it('is a hair over a square for the letters of East Asia, which the reader’s own fonts set', () => {
    expect(widthOf('日本', 'regular')).toBeCloseTo(2.04, 5)
  })

  // As Chromium sets them.
  it.each([
    ['Devanagari', 'कंप्यूटिंग', 3.139],
    ['Bengali', 'কম্পিউটিংয়ে', 5.256],
    ['Arabic', '"العربية"', 3.445],
    ['Telugu', 'చూసుకుంటుంది.', 6.768],
    ['Myanmar', 'မြန်မာ:', 2.98],
  ])('is that of the font that comes along for %s', (_script, word, width) => {
    expect(
      Math.min(...(['regular', 'semibold'] as const).map(face => Math.abs(widthOf(word, face) - width))),
    ).toBeLessThan(0.002)
  })

  it('is that of the upright letters in italics, where a font has none', () => {
    expect(widthOf('slanted', 'italic')).toBe(widthOf('slanted', 'regular'))
  })
})

describe('where a line may end', () => {
  it.each([
    ['never inside a word', 'documentation,', []],
    ['behind a hyphen', 'well-known', [5]],
    ['between the letters of Chinese, but not before a full stop', '你好。', [1]],
    ['between the words of Thai, which has no spaces', 'ภาษาไทย', [4]],
    ['not inside a number', '1,000.50', []],
  ])('%s', (_what, word, offsets) => {
    expect(breaksIn(word, 'unicode')).toEqual(offsets)
  })

  it('differs between browsers at brackets and signs', () => {
    expect(breaksIn('foo.(bar)', 'blink')).toEqual([4])
    expect(breaksIn('a/b', 'blink')).toEqual([])
    expect(breaksIn('x?y', 'blink')).toEqual([2])
  })
})

describe('the lines of a text', () => {
  it('are one where it fits, and more where it does not', () => {
    const { width, lines } = measure([run('one two three')])
    expect(lines(width * 1.05)).toBe(1)
    expect(lines(width * 0.95)).toBe(2)
    expect(lines(0.1)).toBe('onetwothree'.length)
  })

  it('begin anew at a line break, though not behind the last one', () => {
    expect(measure([run('a\nb\n')]).lines(100)).toBe(2)
  })

  it('swallow the spaces of the source', () => {
    expect(measure([run('  a \t b  ')]).width).toBeCloseTo(measure([run('a b')]).width, 5)
  })

  it('keep a word together across its faces', () => {
    const parts = [run('word'), run('word', { face: 'semibold' })]
    expect(measure(parts).widest).toBeCloseTo(measure(parts).width, 5)
  })

  it('have room for the ends of inline code', () => {
    const code = { face: 'mono', scale: 0.9 } as const
    expect(measure([run('x', { ...code, padding: 0.25 })]).width).toBeCloseTo(
      measure([run('x', code)]).width + 0.45,
      5,
    )
  })

  it('are one of nothing', () => {
    expect(measure([]).lines(10)).toBe(1)
  })
})
