import { expect, it } from 'vitest'
import type { DiagramDrawer, DrawnDiagram } from './draw.ts'
import { drawForSlide, letterOnSlide } from './on-slide.ts'

const words = { title: 'a', description: '', parts: [], type: 'flowchart-v2' }
const drawing = (width: number, height: number, svg = ''): DrawnDiagram => ({
  ok: true,
  width,
  height,
  letter: 16,
  svg,
  ...words,
})

it('a diagram takes the room of a slide, but its text does not outgrow that of the slide', () => {
  expect(letterOnSlide(drawing(2208, 100))).toBe(8)
  expect(letterOnSlide(drawing(100, 100))).toBe(28)
})

it.each([
  ['is drawn the other way where only so it can be read', drawing(3000, 100), drawing(400, 600), true],
  ['stays as it is where it can be read', drawing(1000, 100), drawing(100, 400), false],
  ['stays as it is where turning it helps nothing', drawing(2000, 100), drawing(100, 2000), false],
])('a wide flow %s', async (_what, page, other, isTurned) => {
  const drawer = drawerOf(other)
  const onSlide = await drawForSlide(
    page,
    { source: 'flowchart LR\n a --> b', idPrefix: 'd', title: '' },
    drawer,
  )
  expect(onSlide?.svg).toBe(isTurned ? 'flowchart TB\n a --> b' : undefined)
})

const drawerOf = (other: DrawnDiagram): DiagramDrawer => ({
  draw: async ({ source }) => ({ ...other, svg: source }),
  close: async () => undefined,
})
