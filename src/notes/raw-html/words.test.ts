import { toString as textOf } from 'mdast-util-to-string'
import { expect, it } from 'vitest'
import { parse } from '../tree.ts'
import { cleanHtml } from './clean.ts'

const inline = ['b', 'i', 'kbd', 'sub', 'sup', 'mark', 'span', 'font', 'a', 'code', 'small', 'u']
const blocks = ['div', 'center', 'p', 'details', 'section', 'blockquote', 'h2', 'pre', 'ul', 'li', 'td', 'dl']

it.each(Array.from({ length: 200 }, (_, seed) => [seed]))(
  'every word of harmless HTML is there, in its order, however it is nested and broken: %i',
  seed => {
    const { text, words } = made(seed)
    const parsed = parse(text, 'md')
    const { tree } = cleanHtml(parsed.ok ? parsed.tree : expect.fail(), { trust: false })
    expect(textOf(tree).match(/w\d+/g) ?? [], text).toEqual(words)
  },
)

/** Some words among tags, some of which are not closed, or close what is not open. */
function made(seed: number): { text: string; words: string[] } {
  const random = mulberry(seed)
  const one = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
  const words: string[] = []
  const word = () => `w${words.push(`w${words.length}`) - 1}`
  const pieces = Array.from({ length: 30 }, () => {
    const name = one(random() < 0.5 ? inline : blocks)
    const kind = random()
    if (kind < 0.3) return `<${name} title="t">`
    if (kind < 0.5) return `</${name}>`
    if (kind < 0.6) return '\n\n'
    if (kind < 0.7) return `\n\n- ${word()}\n\n`
    return `${word()} `
  })
  return { text: pieces.join(''), words }
}

/** The same numbers for the same seed. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}
