import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import type { DrawnDiagram } from './draw.ts'
import { readFence } from './fence.ts'
import { figureHtml } from './figure.ts'

const diagram: DrawnDiagram = {
  ok: true,
  svg: '<svg class="diagram"></svg>',
  type: 'flowchart-v2',
  width: 1600,
  height: 200,
  letter: 16,
  title: 'A & B',
  description: 'Flowchart: A to B; B to <C>.',
  parts: ['A to B', 'B to <C>'],
}
const show = (meta: string, page = diagram, onSlide?: DrawnDiagram) =>
  new JSDOM(figureHtml(page, { fence: readFence(meta), onSlide })).window.document

it('has its caption', () => {
  expect(show('caption="What leads <where>"').querySelector('figcaption')?.textContent).toBe(
    'What leads <where>',
  )
  expect(show('').querySelector('figcaption')).toBeNull()
})

it('says in words on the page what it shows, each connection once', () => {
  const words = show('').querySelector('[data-only=docs] details')
  expect(words?.querySelector('p')?.textContent).toBe('Flowchart:')
  expect([...(words?.querySelectorAll('li') ?? [])].map(item => item.textContent)).toEqual(diagram.parts)
})

it('says first what its author says', () => {
  const words = show('', { ...diagram, description: 'It leads on.' }).querySelector('details')
  expect(words?.querySelector('p')?.textContent).toBe('It leads on.')
  expect(words?.querySelectorAll('li')).toHaveLength(2)
})

it('can be opened large by a button that says which diagram it is', () => {
  expect(show('').querySelector('[data-only=docs] button')?.getAttribute('aria-label')).toBe(
    'Open large: A & B',
  )
})

it('is as wide as its fence says, but its letters are never under 11 px', () => {
  const style = show('width=60%').querySelector('.diagram-room')?.getAttribute('style')
  expect(style).toContain('--diagram-width:60%')
  expect(style).toContain('--diagram-least:1100px')
})

it('stands on slides as it is drawn for them', () => {
  const document = show('', diagram, { ...diagram, svg: '<svg class="turned"></svg>' })
  expect(document.querySelector('[data-only=docs] .diagram')).not.toBeNull()
  expect(document.querySelector('[data-only=slides] .turned')).not.toBeNull()
})
