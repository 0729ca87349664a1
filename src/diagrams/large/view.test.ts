import { describe, expect, it } from 'vitest'
import { type Box, moved, wholeView, zoomed } from './view.ts'

const room = { drawing: { x: -8, y: 0, width: 1000, height: 200 }, stage: { width: 1200, height: 800 } }
const middle = { x: 0.5, y: 0.5 }
const centreOf = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2].map(Math.round)

describe('a diagram opened large', () => {
  it('is seen whole, in the middle, with room around it', () => {
    const view = wholeView(room)
    expect(view.x).toBeLessThan(-8)
    expect(view.x + view.width).toBeGreaterThan(992)
    expect(centreOf(view)).toEqual([492, 100])
    expect(view.width / view.height).toBeCloseTo(1.5)
  })

  it('is not blown up without bounds where it is small', () => {
    const view = wholeView({ ...room, drawing: { x: 0, y: 0, width: 40, height: 20 } })
    expect(1200 / view.width).toBeCloseTo(2.5)
  })

  it('comes nearer around the pointer', () => {
    const view = zoomed(wholeView(room), 2, { x: 0.25, y: 0.5 }, room)
    const before = wholeView(room)
    expect(view.width).toBeCloseTo(before.width / 2)
    expect(view.x + view.width * 0.25).toBeCloseTo(before.x + before.width * 0.25)
  })

  it('goes no farther than whole, and not nearer for ever', () => {
    expect(zoomed(wholeView(room), 0.5, middle, room)).toEqual(wholeView(room))
    expect(1200 / zoomed(wholeView(room), 1000, middle, room).width).toBeCloseTo(8)
  })

  it('follows the hand, and is never lost at the side', () => {
    const near = zoomed(wholeView(room), 4, middle, room)
    expect(moved(near, { x: 0.5, y: 0 }, room).x).toBeCloseTo(near.x - near.width / 2)
    expect(centreOf(moved(near, { x: 99, y: -99 }, room))).toEqual([-8, 200])
  })
})
