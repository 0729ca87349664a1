import { endsBefore } from '../../notes/raw-html/elements.ts'
import { isFormatting } from './elements.ts'
import type { Token } from './tokens.ts'

/** A token that has found its place: every tag that is left has its partner, or needs none. */
export interface Placed {
  token: Token
  /** Which of the nodes it stands in; `end` is behind the last. */
  node: number | 'end'
  partner?: Placed
}

/**
 * Gives each opening tag its closing one, as a browser would: missing ones are put in, superfluous ones left out.
 * A lone tag that is no formatting, such as `<title>`, is a placeholder, and text.
 *
 * @param nodes the tokens of each piece of HTML among the children of one node
 */
export function pairTokens(nodes: readonly Token[][]): Placed[] {
  const placed: Placed[] = []
  const open: Placed[] = []
  /** Closes what was opened at a depth, and all that was opened inside of it and not closed. */
  const finish = (depth: number, node: Placed['node']) => {
    for (const left of open.splice(depth).reverse()) closeUnclosed(placed, left, node)
  }
  const close = (token: Token & { kind: 'close' }, node: number) => {
    const depth = open.findLastIndex(({ token: other }) => nameOf(other) === token.name)
    if (depth === -1 && !isFormatting(token.name)) placed.push({ token: asText(token), node })
    if (depth === -1) return
    finish(depth + 1, node)
    const partner = open.pop()
    const here: Placed = { token, node, ...(partner && { partner }) }
    if (partner) partner.partner = here
    placed.push(here)
  }
  for (const [node, tokens] of nodes.entries()) {
    for (const token of tokens) {
      if (token.kind === 'open') finish(depthEndedBy(token.name, open), node)
      if (token.kind === 'close') close(token, node)
      else {
        const here: Placed = { token: isPlaceholder(token) ? asText(token) : token, node }
        placed.push(here)
        if (token.kind === 'open' && !token.isClosed) open.push(here)
      }
    }
  }
  finish(0, 'end')
  return placed
}

/** The depth of the element that an opening tag ends: a `<li>` the one before it. */
function depthEndedBy(name: string, open: readonly Placed[]): number {
  const rule = endsBefore(name)
  if (!rule) return open.length
  const border = open.findLastIndex(({ token }) => rule.within.includes(nameOf(token)))
  const ended = open.findIndex(({ token }, depth) => depth > border && rule.open.includes(nameOf(token)))
  return ended === -1 ? open.length : ended
}

function closeUnclosed(placed: Placed[], left: Placed, node: Placed['node']): void {
  const { token } = left
  if (token.kind !== 'open') return
  if (!isFormatting(token.name) && token.attributes.length === 0) {
    left.token = asText(token)
    return
  }
  const close = (where: Placed['node'], at: number) => {
    const partner: Placed = {
      token: { kind: 'close', raw: `</${token.name}>`, name: token.name },
      node: where,
      partner: left,
    }
    left.partner = partner
    placed.splice(at, 0, partner)
  }
  const isAnchor = token.name === 'a' && !token.attributes.some(attribute => /^href\b/i.test(attribute))
  if (isAnchor) close(left.node, placed.indexOf(left) + 1)
  else if (token.name === 'p' && node !== left.node)
    close(left.node, placed.findLastIndex(other => other.node === left.node) + 1)
  else close(node, placed.length)
}

/** Of the elements without an end tag only those without any attribute may be meant as words. */
const isPlaceholder = (token: Token) =>
  token.kind === 'open' && token.isClosed && token.attributes.length === 0 && !isFormatting(token.name)

const asText = ({ raw }: Token): Token => ({ kind: 'text', raw, value: raw })

const nameOf = (token: Token) => (token.kind === 'open' ? token.name : '')
