import type { Element, ElementContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { hasClass, isElement } from '../../hast.ts'
import type { Code, LineMark } from './flow.ts'

/** Reads a block of code, line by line, with its colours: as Expressive Code writes it, or as plain HTML has it. */
export function codeFlow(node: Element): Code | undefined {
  const wrapper = hasClass(node, 'expressive-code')
  if (!wrapper && node.tagName !== 'pre') return undefined
  const pre = wrapper ? find(node, ({ tagName }) => tagName === 'pre') : node
  if (!pre) return undefined
  const lines = findAll(pre, child => hasClass(child, 'ec-line'))
  const title = find(node, child => hasClass(child, 'title'))
  return {
    kind: 'code',
    shell: {
      type: 'element',
      tagName: 'pre',
      properties: {
        className: wrapper ? ['code', 'expressive-code'] : ['code'],
        dataLanguage: pre.properties['dataLanguage'],
      },
      children: [],
    },
    title: (title && textOf(title)) || undefined,
    lines: lines.length > 0 ? lines.map(lineOf) : plainLines(pre),
    marks: new Map(lines.flatMap((line, index) => markOf(line).map(mark => [index, mark] as const))),
  }
}

const lineMarks = ['ins', 'del', 'mark'] as const

const markOf = (line: Element): LineMark[] =>
  hasClass(line, 'highlight') ? lineMarks.filter(mark => hasClass(line, mark)) : []

function lineOf(line: Element): ElementContent[] {
  const code = find(line, child => hasClass(child, 'code'))
  return (code ?? line).children
}

function plainLines(pre: Element): ElementContent[][] {
  return textOf(pre)
    .replace(/\n$/, '')
    .split('\n')
    .map(value => [{ type: 'text', value }])
}

function find(node: Element, fits: (node: Element) => boolean): Element | undefined {
  return findAll(node, fits)[0]
}

function findAll(node: Element, fits: (node: Element) => boolean): Element[] {
  return node.children.filter(isElement).flatMap(child => (fits(child) ? [child] : findAll(child, fits)))
}
