import type { Point } from './view.ts'

/** Tells what fingers, mouse and wheel do on a stage, in shares of it: one moves, two or the wheel zoom. */
export function followHand(stage: HTMLElement, { move, zoom }: Actions): void {
  const down = new Map<number, Point>()
  const shareOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width, height } = stage.getBoundingClientRect()
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }
  stage.addEventListener('pointerdown', event => down.set(event.pointerId, shareOf(event)))
  stage.addEventListener('pointermove', event => {
    const before = down.get(event.pointerId)
    if (!before) return
    const now = shareOf(event)
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
    // A click that does not move may be meant for a link in the diagram.
    if (distance(before, now) * stage.clientWidth < STILL && !stage.hasPointerCapture(event.pointerId)) return
    stage.setPointerCapture(event.pointerId)
    down.set(event.pointerId, now)
    if (other) zoom(distance(other, now) / distance(other, before), other)
    else move({ x: now.x - before.x, y: now.y - before.y })
  })
  for (const end of ['pointerup', 'pointercancel'] as const)
    stage.addEventListener(end, event => down.delete(event.pointerId))
  stage.addEventListener(
    'wheel',
    event => {
      event.preventDefault()
      zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), shareOf(event))
    },
    { passive: false },
  )
  stage.addEventListener('dblclick', event => zoom(2, shareOf(event)))
}

/** Pixels that a hand trembles. */
const STILL = 4

/** In shares; never nought, as it is divided by. */
const distance = (one: Point, other: Point) => Math.max(1e-6, Math.hypot(one.x - other.x, one.y - other.y))

interface Actions {
  move(by: Point): void
  zoom(factor: number, at: Point): void
}
