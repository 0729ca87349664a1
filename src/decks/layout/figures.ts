import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { toFlows } from '../fit/flows.ts'
import type { Piece } from '../source/sections.ts'

/** A figure or a table of contents takes a slide, with the line that introduces it; presenter's notes stay with what they follow. */
export function splitAtFigures(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = []
  let open: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind === 'notes' && open.length === 0) (groups.at(-1) ?? open).push(piece)
    else if (piece.kind !== 'figure' && piece.kind !== 'agenda') open.push(piece)
    else {
      const at = open.findLastIndex(({ kind }) => kind === 'content')
      const last = nodesOf(open).at(-1)
      const introduction = last && introduces(last) ? open.splice(at) : []
      if (nodesOf(open).length > 0) groups.push(open)
      else introduction.unshift(...open)
      groups.push([...introduction, piece])
      open = []
    }
  }
  return open.length > 0 ? [...groups, open] : groups
}

/** A lone picture stands without the paragraph that it was written in. */
export function shownWithFigure(piece: Piece): Element[] {
  if (piece.kind === 'notes') return []
  const pictures = toFlows([piece.node]).flatMap(flow => (flow.kind === 'picture' ? [flow.node] : []))
  return piece.kind === 'figure' && pictures.length > 0 ? pictures : [piece.node]
}

export const nodesOf = (pieces: readonly Piece[]) =>
  pieces.flatMap(piece => (piece.kind === 'notes' ? [] : [piece.node]))

export const notesOf = (pieces: readonly Piece[]) =>
  pieces.flatMap(piece => (piece.kind === 'notes' ? [piece.content] : []))

/** A short line before a figure belongs to it: a paragraph, or a list with one point. */
export function introduces(node: Element): boolean {
  const points = node.children.filter(child => child.type === 'element' && child.tagName === 'li')
  return (
    textOf(node).trim().length <= 120 &&
    (node.tagName === 'p' || (/^[uo]l$/.test(node.tagName) && points.length === 1))
  )
}
