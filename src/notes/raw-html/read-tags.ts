import type { Html, Nodes, Root } from 'mdast'
import { descendants } from '../../mdast.ts'
import { treeOf } from '../tree.ts'
import { shortened } from './attributes.ts'
import { toNodes } from './element-nodes.ts'
import { isHarmful, isKnown, isVoid, spelledIn } from './elements.ts'
import { wordsOfComponent } from './jsx.ts'
import { createEndCounter, type EndCounter, isComponent, isMarkup, isTag, type Start } from './markup.ts'
import type { HtmlFault, HtmlRules } from './rules.ts'
import type { Stack } from './stack.ts'
import type { TagPlace, TagReader } from './tag-reader.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Begins to read the raw HTML of a note; what is wrong is added to the faults. */
export function createTagReader(root: Root, rules: Required<HtmlRules>, faults: HtmlFault[]): TagReader {
  const tell = (kind: HtmlFault['kind'], what: string, { position }: Pick<Nodes, 'position'>) => {
    const { line = 1, column = 1 } = position?.start ?? {}
    faults.push({ kind, what: shortened(what), line, column })
  }
  const reader: TagReader = {
    ...rules,
    read(html, place) {
      for (const token of state.pieces.get(html) ?? []) {
        const position = positionOf(token, html)
        if (isOpenEnded(token, place, state)) {
          takeUnfinished(html.value.slice(token.offset), position, place, state)
          return
        }
        take(token, position, place, state)
      }
    },
    make: element => toNodes(element, rules.trust, what => reader.remove(what, element)),
    remove: (what, at) => tell('htmlRemoved', what, at),
  }
  const state: State = {
    reader,
    tell,
    ends: createEndCounter(),
    pieces: new Map(),
    again: 0,
    left: undefined,
  }
  prepare(root, state)
  return reader
}

/** What is known of a note while its tags are read. */
interface State {
  reader: TagReader
  tell(kind: HtmlFault['kind'], what: string, at: Pick<Nodes, 'position'>): void
  ends: EndCounter
  pieces: Map<Nodes, Token[]>
  /** How often what was not finished is being read again. */
  again: number
  /** A drawing or formula that HTML stands in, and so ends for a browser, up to its own end tag. */
  left: 'svg' | 'math' | undefined
}

function prepare(tree: Nodes, { pieces, ends }: State): void {
  for (const node of descendants(tree)) {
    if (node.type !== 'html') continue
    const tokens = tokensOf(node.value)
    pieces.set(node, tokens)
    ends.expect(tokens)
  }
}

function take(token: Token, position: Html['position'], place: TagPlace, state: State): void {
  const { stack } = place
  const { reader } = state
  if (isRestOfDrawing(token, state)) return
  if (reader.components === 'open' && isComponent(token)) {
    if (token.kind === 'start') stack.add(...wordsOfComponent(token.attributes))
  } else if (token.kind === 'comment' || (token.kind === 'code' && reader.trust)) {
    stack.add({ type: 'html', value: token.raw, position })
  } else if (token.kind === 'code') {
    reader.remove(`<${token.name}>`, { position })
  } else if (token.kind === 'start' && isMarkup(token, place, reader, state.ends)) {
    takeStart(token, position, stack, state)
  } else if (token.kind === 'end' && isTag(token.name, stack, reader)) {
    state.ends.found(token.name)
    if (token.name === 'br') stack.add({ type: 'break', position })
    else place.close(token.name)
  } else stack.add({ type: 'text', value: token.kind === 'text' ? token.text : token.raw, position })
}

function takeStart(token: Start, position: Html['position'], stack: Stack, state: State): void {
  const { name, attributes, closed } = token
  const { reader } = state
  if (!reader.trust && isHarmful(name)) reader.remove(`<${name}>`, { position })
  const drawing = stack.language()
  if (drawing && isKnown(name) && spelledIn(drawing, name) === undefined) {
    stack.close(drawing)
    state.left = drawing
  }
  stack.closeBefore(name)
  const language = name === 'svg' || name === 'math' ? name : stack.language()
  const element = { name, attributes, position, ...(language && !reader.trust && { language }) }
  // Deeper ones count no more: no page is so deep, and a browser has an end too.
  if (isVoid(name) || closed || stack.depth() > 100) stack.add(...reader.make({ ...element, children: [] }))
  else stack.open(element)
}

/** Whether all that follows in its piece is in doubt. */
function isOpenEnded(token: Token, { isInline }: TagPlace, { ends }: State): boolean {
  if (token.kind !== 'start') return token.kind === 'unfinished'
  return !isInline && takesAll.has(token.name) && !ends.isExpected(token.name)
}

/** What is not finished would hide all that follows: it is text, and what follows is Markdown as before. */
function takeUnfinished(raw: string, position: Html['position'], place: TagPlace, state: State): void {
  state.tell('htmlUnfinished', raw.split(/\s/, 1)[0] ?? raw, { position })
  if (place.isInline || state.again >= 3) {
    place.stack.add({ type: 'text', value: raw, position })
    return
  }
  state.again++
  const line = position?.start.line ?? 1
  const { tree } = treeOf(`${'\n'.repeat(line - 1)}\\${raw}`, 'md')
  prepare(tree, state)
  if (tree.type === 'root') for (const node of tree.children) place.add(node)
  state.again--
}

/** Whether it is a tag of a drawing that has been left, which says nothing any more. */
function isRestOfDrawing(token: Token, state: State): boolean {
  const { left, ends } = state
  if (!left || (token.kind !== 'start' && token.kind !== 'end')) return false
  const { name, kind } = token
  if (name === left || !ends.isExpected(left)) state.left = undefined
  if (name === left && kind === 'end') ends.found(name)
  return (
    name === left || (state.left !== undefined && (spelledIn(left, name) !== undefined || !isKnown(name)))
  )
}

function positionOf(token: Token, { position }: Html): Html['position'] {
  const { line = 1, column = 1 } = position?.start ?? {}
  const start = {
    line: line + token.line - 1,
    column: token.line === 1 ? column + token.column - 1 : token.column,
  }
  return { start, end: start }
}

/** Elements that Markdown reads to their end tag, and so to the end of the note where they have none. */
const takesAll = new Set(['pre', 'script', 'style', 'textarea'])
