import { head, roomUnder, textWidth } from '../decks/metrics.ts'
import type { DiagramDrawer, DiagramRequest, DrawnDiagram } from './draw.ts'
import { turned } from './turn.ts'

/** The least height of text in a diagram, in px of a slide 720 px high. */
export const LEAST_ON_SLIDE = 14

/** A small diagram is not blown up past the size of the text around it. */
export const MOST_SCALE = 1.75

/** How high the smallest text of a diagram is on a slide of its own, below a title of one line; in px of 720. */
export function letterOnSlide({ width, height, letter }: Size): number {
  return letter * Math.min(textWidth / width, roomUnder(head.title.line) / height, MOST_SCALE)
}

/** The diagram with its flow turned, where only so its text can be read on a slide, or at least better. */
export async function drawForSlide(
  page: DrawnDiagram,
  request: DiagramRequest,
  drawer: DiagramDrawer,
): Promise<DrawnDiagram | undefined> {
  const letter = letterOnSlide(page)
  if (letter >= LEAST_ON_SLIDE) return undefined
  const source = turned(request.source)
  if (source === undefined) return undefined
  const other = await drawer.draw({ ...request, source, idPrefix: `${request.idPrefix}-slide` })
  return other.ok && letterOnSlide(other) > letter ? other : undefined
}

export type Size = Pick<DrawnDiagram, 'width' | 'height' | 'letter'>
