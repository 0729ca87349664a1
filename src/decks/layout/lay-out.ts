import type { Element, ElementContent } from 'hast'
import { agendaSlides } from '../agenda/agenda.ts'
import type { Flow } from '../fit/flow.ts'
import { toFlows } from '../fit/flows.ts'
import { toPages } from '../fit/pages.ts'
import { fitsLines } from '../fit/setting.ts'
import type { TitleLook } from '../fit/title.ts'
import { roomUnder, statement, textWidth } from '../metrics.ts'
import type { Laid } from '../planned.ts'
import type { Piece } from '../source/sections.ts'
import { besideFigures } from './beside.ts'
import { introduces, nodesOf, notesOf, shownWithFigure, splitAtFigures } from './figures.ts'
import { quotation } from './quotation.ts'

export interface Frame {
  look: TitleLook
  title: readonly ElementContent[]
  /** Whether the layout may be another than below one another. */
  composed: boolean
}

/** Lays a stretch of a section out on slides: figures by themselves or beside their text, all else on as many as it needs. */
export function layOut(pieces: readonly Piece[], frame: Frame): Laid[] {
  const groups = pieces.length > 0 ? splitAtFigures(pieces) : [[]]
  const together =
    frame.composed && !frame.look.cut ? besideFigures(groups, roomUnder(frame.look.height)) : groups
  return together.flatMap(group => (Array.isArray(group) ? layOutGroup(group, frame) : [group]))
}

function layOutGroup(pieces: readonly Piece[], frame: Frame): Laid[] {
  const { look, title } = frame
  const room = roomUnder(look.height)
  const nodes = nodesOf(pieces)
  const notes = notesOf(pieces)
  if (pieces.some(({ kind }) => kind === 'agenda')) return agendaSlides(nodes, notes, { title, room })
  if (pieces.some(({ kind }) => kind === 'figure'))
    return [{ layout: 'figure', step: 'normal', blocks: pieces.flatMap(shownWithFigure), notes }]
  const shown = nodes.filter(node => toFlows([node]).length > 0)
  if (shown.every(isStatement) && shown.length <= 1 && !look.cut)
    return [{ layout: 'statement', step: 'large', blocks: shown, notes }]
  const quoted = frame.composed && !look.cut ? quotation(shown, room) : undefined
  if (quoted) return [{ layout: 'quotation', step: 'display', blocks: quoted, notes }]
  return points(pieces, frame, room)
}

function points(pieces: readonly Piece[], { look, title, composed }: Frame, room: number): Laid[] {
  const first = pieces.findIndex(({ kind }) => kind !== 'notes')
  const from = first === -1 ? pieces.length : first
  const flows = pieces
    .slice(from)
    .flatMap((piece): Flow[] =>
      piece.kind === 'notes' ? [{ kind: 'notes', content: piece.content }] : toFlows([piece.node]),
    )
  // What is cut off above is read below.
  const whole: Flow[] = look.cut
    ? [{ kind: 'text', shell: paragraph, content: [...title], heading: true }]
    : []
  const pages = toPages([...whole, ...flows], room, composed)
  const before = notesOf(pieces.slice(0, from))
  const shown = pages.flatMap(({ blocks }) => blocks)
  const layout = composed && shown.length === 1 && shown.every(isCommand) ? 'statement' : 'points'
  return pages.map(({ step, blocks, notes }, index) => ({
    layout,
    step,
    blocks,
    notes: index === 0 ? [...before, ...notes] : notes,
  }))
}

/** A line or two, to be said aloud. */
const isStatement = (node: Element) =>
  introduces(node) &&
  fitsLines(node.children, { type: statement.text, width: textWidth, face: 'regular' }, statement.most)

/** A line or two of code. */
const isCommand = ({ tagName, children }: Element) => tagName === 'pre' && children.length <= 2

const paragraph: Element = { type: 'element', tagName: 'p', properties: {}, children: [] }
