import { holdsOneLine, isBlock, isVerbatim } from './elements.ts'
import { escapeHtmlText } from './escape.ts'
import type { Placed } from './pairs.ts'
import { jsxComment, jsxTag } from './tags.ts'
import type { Token } from './tokens.ts'

/**
 * Writes one block of HTML as MDX. The author's lines stay where they can: a tag whose partner stands in another
 * block, or that has both blocks and text inside, gets a line of its own.
 */
export function layOut(placed: readonly Placed[]): string {
  return lines(itemsOf(placed)).trim()
}

/** The items of a block: elements that begin and end in it, single tags whose partner is elsewhere, and text. */
function itemsOf(placed: readonly Placed[]): Item[] {
  const items: Item[] = []
  let next = 0
  for (const [at, { token, partner }] of placed.entries()) {
    if (at < next) continue
    const end = partner ? placed.indexOf(partner, at) : -1
    const isWhole = token.kind === 'open' && end !== -1
    items.push(isWhole ? element(token, placed.slice(at + 1, end)) : single(token))
    next = isWhole ? end + 1 : at + 1
  }
  return items
}

function single(token: Token): Item {
  if (token.kind === 'text') return { kind: 'text', text: escapeHtmlText(token.raw) }
  if (token.kind === 'comment') return { kind: 'text', text: jsxComment(token.value) }
  if (token.kind === 'close') return { kind: 'alone', text: `</${token.name}>` }
  if (!token.isClosed) return { kind: 'alone', text: jsxTag(token) }
  return { kind: isBlock(token.name) ? 'block' : 'text', isTag: true, text: jsxTag(token) }
}

function element(open: Extract<Token, { kind: 'open' }>, inside: readonly Placed[]): Item {
  const [before, after] = [jsxTag(open), `</${open.name}>`]
  if (isVerbatim(open.name)) {
    const tokens = inside.map(({ token }) => token).filter(({ raw }, at) => at > 0 || raw !== '\n')
    return { kind: 'block', isTag: true, text: before + tokens.map(verbatim).join('') + after }
  }
  const items = itemsOf(inside)
  const standsAlone = isBlock(open.name)
  const hasBlocks = items.some(({ kind }) => kind !== 'text')
  const hasText = items.some(({ kind, text, isTag }) => kind === 'text' && !isTag && text.trim() !== '')
  if ((hasBlocks && hasText) || items.some(({ kind }) => kind === 'alone'))
    return { kind: 'alone', text: `${before}\n${lines(items).trim()}\n${after}` }
  const takesLines = hasBlocks || (standsAlone && (!holdsOneLine(open.name) || !hasText))
  const text = hasBlocks ? lines(items) : items.map(item => item.text).join('')
  const written = takesLines ? onLines(text) : inOneParagraph(text)
  return { kind: standsAlone || hasBlocks ? 'block' : 'text', isTag: true, text: before + written + after }
}

/** Where the content begins on a line of its own it must end on one, and the other way round. */
function onLines(text: string): string {
  if (!text.includes('\n')) return text
  const begins = /^\s*\n/.test(text) ? text : `\n${text}`
  return /\n\s*$/.test(begins) ? begins : `${begins}\n`
}

/** A line of nothing but tags would end the paragraph. */
function inOneParagraph(text: string): string {
  const trimmed = text.replace(/^\s*\n\s*|\s*\n\s*$/g, '')
  return /\n\s*[<{]/.test(trimmed) ? trimmed.replace(/\s*\n\s*/g, ' ') : trimmed
}

/** Inside of `<pre>` only a string keeps its spaces and line breaks. */
function verbatim(token: Token): string {
  if (token.kind === 'text') return `{${JSON.stringify(token.value)}}`
  return single(token).text
}

/** Puts items below one another where they cannot share a line. */
function lines(items: readonly Item[]): string {
  let text = ''
  let last: Item | undefined
  for (const item of items) {
    const isSpace = item.kind === 'text' && item.text.trim() === ''
    const space = /\s*$/.exec(text)?.[0] ?? ''
    if (last && !isSpace) text = text.trimEnd() + gap(last, item, space + (/^\s*/.exec(item.text)?.[0] ?? ''))
    text += last && !isSpace ? item.text.trimStart() : item.text
    if (!isSpace) last = item
  }
  return text
}

/** The space between two items: as it was written, with the line breaks that are missing. */
function gap(before: Item, after: Item, written: string): string {
  const there = written.split('\n').length - 1
  const missing = breaksBetween(before, after) - there
  return missing > 0
    ? '\n'.repeat(there + missing) + (there > 0 ? (written.split('\n').at(-1) ?? '') : '')
    : written
}

function breaksBetween(before: Item, after: Item): number {
  const kinds = [before.kind, after.kind]
  if (kinds.every(kind => kind === 'text')) return 0
  if (kinds.includes('alone')) return kinds.every(kind => kind === 'alone') && !isLong(before, after) ? 0 : 1
  return kinds.includes('text') ? 2 : Number(isLong(before, after))
}

const isLong = (...items: Item[]) => items.some(({ text }) => text.includes('\n'))

/** `alone` is what must have its line or lines for itself. */
interface Item {
  kind: 'text' | 'block' | 'alone'
  isTag?: boolean
  text: string
}
