import type { Html, Nodes, Root, RootContent } from 'mdast'
import { descendants } from '../../mdast.ts'
import { treeOf } from '../tree.ts'
import type { HtmlFault, HtmlRules } from './clean.ts'
import { type Element, toNodes } from './element-nodes.ts'
import { endsBefore, isAllowed, isHarmful, isInline, isKnown, isVoid, spelledIn } from './elements.ts'
import { type JsxRules, wordsOfComponent } from './jsx.ts'
import type { Stack } from './stack.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Reads the raw HTML of one note, piece by piece in the order of the text. */
export interface TagReader extends JsxRules {
  read(html: Html, place: TagPlace): void
  /** What an element becomes when its end is found. */
  make(element: Element): RootContent[]
}

/** Where a piece of raw HTML stands. */
export interface TagPlace {
  stack: Stack
  /** Whether it stands among words. */
  isInline: boolean
  close(name: string): void
  /** Takes what turns out to be Markdown. */
  add(node: RootContent): void
}

export function createTagReader(root: Root, rules: Required<HtmlRules>, faults: HtmlFault[]): TagReader {
  const { trust, components } = rules
  const ends = createEndCounter()
  const pieces = new Map<Nodes, Token[]>()
  let again = 0
  /** A drawing or formula that HTML stands in, and so ends for a browser, up to its own end tag. */
  let left: 'svg' | 'math' | undefined

  function prepare(tree: Nodes) {
    for (const node of descendants(tree)) {
      if (node.type !== 'html') continue
      const tokens = tokensOf(node.value)
      pieces.set(node, tokens)
      ends.expect(tokens)
    }
  }

  const isTag = (name: string, stack: Stack) =>
    isKnown(name) || stack.language() !== undefined || (trust && name.includes('-'))

  const tell = (kind: HtmlFault['kind'], what: string, { position }: Pick<Nodes, 'position'>) => {
    const { line = 1, column = 1 } = position?.start ?? {}
    faults.push({ kind, what, line, column })
  }

  const reader: TagReader = {
    ...rules,
    read(html, place) {
      for (const token of pieces.get(html) ?? []) {
        if (!isOpenEnded(token, place)) take(token, html, place)
        else return takeUnfinished(html.value.slice(token.offset), positionOf(token, html), place)
      }
    },
    make: element => toNodes(element, trust, what => reader.remove(what, element)),
    remove: (what, at) => tell('htmlRemoved', what, at),
  }

  function take(token: Token, html: Html, place: TagPlace) {
    const { stack } = place
    const position = positionOf(token, html)
    if (isRestOfDrawing(token)) return
    if (components === 'open' && isComponent(token))
      return token.kind === 'start' && stack.add(...wordsOfComponent(token.attributes))
    switch (token.kind) {
      case 'comment':
        return stack.add({ type: 'html', value: token.raw, position })
      case 'code':
        if (trust) return stack.add({ type: 'html', value: token.raw, position })
        return reader.remove(`<${token.name}>`, { position })
      case 'unfinished':
      case 'text':
        return stack.add({ type: 'text', value: 'text' in token ? token.text : token.raw, position })
      case 'end':
        if (!isTag(token.name, stack)) return stack.add({ type: 'text', value: token.raw, position })
        ends.found(token.name)
        return token.name === 'br' ? stack.add({ type: 'break', position }) : place.close(token.name)
      case 'start':
        return takeStart(token, position, place)
    }
  }

  /** Whether all that follows in its piece is in doubt. */
  function isOpenEnded(token: Token, { isInline }: TagPlace): boolean {
    if (token.kind !== 'start') return token.kind === 'unfinished'
    return !isInline && takesAll.has(token.name) && !ends.isExpected(token.name)
  }

  /** Whether it is a tag of a drawing that has been left, which says nothing any more. */
  function isRestOfDrawing(token: Token): boolean {
    if (!left || (token.kind !== 'start' && token.kind !== 'end')) return false
    const { name } = token
    const language = left
    if (!ends.isExpected(left) || name === left) left = undefined
    if (token.kind === 'end' && name === language) ends.found(name)
    return name === language || spelledIn(language, name) !== undefined || !isKnown(name)
  }

  function takeStart(token: Token & { kind: 'start' }, position: Html['position'], place: TagPlace) {
    const { name, attributes, closed } = token
    const { stack, isInline: amongWords } = place
    const isWord = () =>
      Object.keys(attributes).length === 0 &&
      name !== 'p' &&
      !endsBefore(name)?.within.some(stack.isOpen) &&
      (isVoid(name) ? !bareVoids.has(name) : !closed && !ends.isExpected(name)) &&
      (amongWords || isInline(name) || !isAllowed(name))
    if (!isTag(name, stack) || isWord()) return stack.add({ type: 'text', value: token.raw, position })
    if (!trust && isHarmful(name)) reader.remove(`<${name}>`, { position })
    const drawing = stack.language()
    if (drawing && isKnown(name) && spelledIn(drawing, name) === undefined) {
      stack.close(drawing)
      left = drawing
    }
    stack.closeBefore(name)
    const language = name === 'svg' || name === 'math' ? name : stack.language()
    const element = { name, attributes, position, ...(language && !trust && { language }) }
    // Deeper ones count no more: no page is so deep, and a browser has an end too.
    if (isVoid(name) || closed || stack.depth() > 100) stack.add(...reader.make({ ...element, children: [] }))
    else stack.open(element)
  }

  /** What is not finished would hide all that follows: it is text, and what follows is Markdown as before. */
  function takeUnfinished(raw: string, position: Html['position'], place: TagPlace) {
    tell('htmlUnfinished', raw.split(/\s/, 1)[0] ?? raw, { position })
    if (place.isInline || again >= 3) return place.stack.add({ type: 'text', value: raw, position })
    again++
    const line = position?.start.line ?? 1
    const { tree } = treeOf(`${'\n'.repeat(line - 1)}\\${raw}`, 'md')
    prepare(tree)
    if ('children' in tree) for (const node of tree.children) place.add(node as RootContent)
    again--
  }

  prepare(root)
  return reader
}

/** Counts the end tags that are still to come, so that a tag without one can be told from a word in brackets. */
function createEndCounter() {
  const counts = new Map<string, number>()
  const change = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by)
  return {
    expect(tokens: readonly Token[]) {
      for (const token of tokens) if (token.kind === 'end') change(token.name, 1)
    },
    found: (name: string) => change(name, -1),
    isExpected: (name: string) => (counts.get(name) ?? 0) > 0,
  }
}

/** A component of MDX is written like a name, and no element of HTML is. */
function isComponent(token: Token): boolean {
  const isTag = token.kind === 'start' || token.kind === 'end'
  return (
    isTag &&
    (/^<\/?[A-Z][\w.]*[a-z]/.test(token.raw) || (/^<\/?[A-Z]/.test(token.raw) && !isKnown(token.name)))
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

/** Elements without an end tag that mean something without attributes too. */
const bareVoids = new Set(['br', 'hr', 'wbr', 'col'])
