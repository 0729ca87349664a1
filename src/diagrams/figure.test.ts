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
const show = (meta: string, page = diagram, onSlide?: DrawnDiagram, lang = 'en') =>
  new JSDOM(figureHtml(page, { fence: readFence(meta), onSlide, lang })).window.document

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

it.each([
  ['de', 'de', 'Groß öffnen: A & B', 'In Worten'],
  ['pt-BR', 'pt-BR', 'Ampliar: A & B', 'Em palavras'],
  ['zh-Hant-HK', 'zh-Hant-HK', '放大檢視: A & B', '文字說明'],
  ['eo', 'en', 'Open large: A & B', 'In words'],
])('speaks the language of the site, %s, or else English', (lang, spoken, large, words) => {
  const document = show('', diagram, undefined, lang)
  const [button, summary] = [document.querySelector('button'), document.querySelector('summary')]
  expect(button?.getAttribute('aria-label')).toBe(large)
  expect(summary?.textContent).toBe(words)
  expect([button?.lang, summary?.lang]).toEqual([spoken, spoken])
})
