import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { element, hasClass, isElement, parseHtml } from '../../hast.ts'
import { codeRows } from './code-rows.ts'

/** The rows that some code is shown in, each with what it is set in by and the mark. */
function rowsOf(html: string, letters: number): string[] {
  const { children } = element('code', {}, parseHtml(`<code>${html}</code>`).children.filter(isElement))
  const [code] = children.filter(isElement)
  const [{ content, count } = { content: [], count: 0 }] = codeRows(code?.children ?? [], letters)
  const rows = ['']
  for (const node of content) {
    if (isElement(node) && hasClass(node, 'row')) rows.push(`${node.properties['dataIndent']}↪ `)
    else rows[rows.length - 1] += node.type === 'text' ? node.value : isElement(node) ? textOf(node) : ''
  }
  expect(rows).toHaveLength(count)
  return rows
}

describe('a line of code', () => {
  it('stays whole where it fits, whatever spaces are at its end', () => {
    expect(rowsOf('npm run build  ', 13)).toEqual(['npm run build  '])
  })

  it('goes on behind a space, marked', () => {
    expect(rowsOf('npm run build -- notes --out site', 16)).toEqual([
      'npm run build -- ',
      '↪ notes --out ',
      '↪ site',
    ])
  })

  it('goes on behind a sign where there is no space', () => {
    expect(rowsOf('https://a.example/long/path/to/it', 16)).toEqual([
      'https://',
      '↪ a.example/',
      '↪ long/path/to/',
      '↪ it',
    ])
  })

  it('goes on anywhere where there is neither', () => {
    expect(rowsOf('0123456789abcdefghij', 8)).toEqual(['01234567', '↪ 89abcd', '↪ efghij'])
  })

  it('is set in as it was, but for no more than a third', () => {
    expect(rowsOf('    call(one, two, three)', 20)).toEqual(['    call(one, two, ', '    ↪ three)'])
    expect(rowsOf(`${' '.repeat(30)}x y`, 15)[1]).toMatch(/^ {5}↪ /)
  })

  it('keeps its colours', () => {
    const [rows] = codeRows([element('i', {}, [{ type: 'text', value: 'one two three' }])], 8)
    expect(rows?.content.map(node => isElement(node) && [node.tagName, textOf(node)])).toEqual([
      ['i', 'one two '],
      ['span', ''],
      ['i', 'three'],
    ])
  })

  it('becomes several where it has more rows than a slide', () => {
    const parts = codeRows([{ type: 'text', value: 'abcd'.repeat(9) }], 8, 3)
    expect(parts.map(({ count }) => count)).toEqual([3, 3])
    expect(parts.map(({ content }) => textOf({ type: 'root', children: content })).join('')).toBe(
      'abcd'.repeat(9),
    )
  })

  it('has wider letters in East Asia, and tabs of four', () => {
    expect(rowsOf('漢字漢字漢字', 8)).toEqual(['漢字漢字', '↪ 漢字'])
    expect(rowsOf('\t\tx', 8)).toHaveLength(2)
  })
})
