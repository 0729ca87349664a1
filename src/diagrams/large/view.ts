/** What of a drawing is seen on a stage: a box in the drawing's units, always of the stage's proportions. */
export function wholeView({ drawing, stage }: Room): Box {
  const scale = Math.min(
    MOST_AT_FIRST,
    (stage.width - 2 * MARGIN) / drawing.width,
    (stage.height - 2 * MARGIN) / drawing.height,
  )
  const [width, height] = [stage.width / scale, stage.height / scale]
  return {
    x: drawing.x + (drawing.width - width) / 2,
    y: drawing.y + (drawing.height - height) / 2,
    width,
    height,
  }
}

/** Nearer (a factor above 1) or farther; what is at a point of the stage (each from 0 to 1) stays there. */
export function zoomed(view: Box, factor: number, at: Point, room: Room): Box {
  const most = wholeView(room).width
  const least = Math.min(most, room.stage.width / MOST)
  const width = Math.min(most, Math.max(least, view.width / factor))
  const height = (width * room.stage.height) / room.stage.width
  const x = view.x + (view.width - width) * at.x
  const y = view.y + (view.height - height) * at.y
  return kept({ x, y, width, height }, room)
}

/** The drawing is moved by shares of the stage: to the right and down for more than nought. */
export function moved(view: Box, by: Point, room: Room): Box {
  return kept({ ...view, x: view.x - by.x * view.width, y: view.y - by.y * view.height }, room)
}

/** The middle of the stage is never off the drawing. */
function kept(view: Box, { drawing }: Room): Box {
  const within = (value: number, start: number, length: number) =>
    Math.min(start + length, Math.max(start, value))
  const x = within(view.x + view.width / 2, drawing.x, drawing.width) - view.width / 2
  const y = within(view.y + view.height / 2, drawing.y, drawing.height) - view.height / 2
  return { ...view, x, y }
}

/** Pixels of the stage for one unit of the drawing: at first, and at the nearest. */
const MOST_AT_FIRST = 2.5
const MOST = 8
const MARGIN = 24

export interface Room {
  drawing: Box
  /** in pixels */
  stage: { width: number; height: number }
}

export interface Box extends Point {
  width: number
  height: number
}

export interface Point {
  x: number
  y: number
}
