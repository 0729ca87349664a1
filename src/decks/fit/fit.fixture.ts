import type { ElementContent, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { isElement, parseHtml } from '../../hast.ts'
import { roomUnder } from '../metrics.ts'
import { toFlows } from './flows.ts'
import { type Page, toPages } from './pages.ts'

/** The room of a slide under a title of one line, in px. */
export const room = roomUnder(52)

/** Lays some HTML out on slides. */
export function layOut(html: string, height = room): Page[] {
  const nodes = parseHtml(html).children.filter(node => isElement(node))
  return toPages(toFlows(nodes), height)
}

export const htmlOf = ({ blocks }: Page) => toHtml(blocks)

/** The words of some HTML, or of a slide, in order. */
export function wordsIn(from: string | readonly ElementContent[]): string[] {
  const children = typeof from === 'string' ? parseHtml(from).children : [...from]
  return spaced(children).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

function spaced(nodes: readonly RootContent[]): string {
  return nodes
    .map(node => {
      if (node.type === 'text') return node.value
      if (!isElement(node)) return ''
      const edge = inline.has(node.tagName) ? '' : ' '
      return `${edge}${spaced(node.children)}${edge}`
    })
    .join('')
}

const inline = new Set(['a', 'b', 'strong', 'em', 'i', 'code'])
