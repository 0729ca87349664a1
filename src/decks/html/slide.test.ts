import { expect, it } from 'vitest'
import { element } from '../../hast.ts'
import type { Slide } from '../planned.ts'
import { slidesHtml } from './slide.ts'

const text = (value: string) => ({ type: 'text', value }) as const

const slide = (given: Partial<Slide> = {}): Slide => ({
  id: 'soil',
  layout: 'points',
  step: 'normal',
  title: [text('Soil')],
  anchors: [],
  blocks: [],
  notes: [],
  source: 'notes/soil.md:3',
  ...given,
})

it('says where it comes from, and leads to it', () => {
  expect(slidesHtml([slide({ page: '/soil/#soil' })], false)).toBe(
    '<section id="soil" class="slide slide-points step-normal present" data-source="notes/soil.md:3" data-page="/soil/#soil">' +
      '<div class="slide-frame"><div class="slide-head title-normal"><h2>Soil</h2>' +
      '<a class="to-page" href="/soil/#soil" aria-label="Read this on its page"></a></div></div></section>',
  )
})

it('has what is above its title, the headings that lead to it, and which part it is', () => {
  const html = slidesHtml(
    [slide({ eyebrow: 'Beds & pots', anchors: ['beds'], part: { number: 2, of: 3 } })],
    false,
  )
  expect(html).toContain(
    '<span id="beds"></span><p class="eyebrow">Beds &#x26; pots</p><h2>Soil<span class="part"> 2/3</span></h2>',
  )
})

it('has a body and notes where there is something to show and to say', () => {
  const html = slidesHtml(
    [slide({ blocks: [element('p', {}, [text('Dig.')])], notes: [[text('Say it.')]] })],
    false,
  )
  expect(html).toContain(
    '<div class="slide-body"><p>Dig.</p></div></div><aside class="notes">Say it.</aside>',
  )
})

it('is of another language than its deck where its note is', () => {
  expect(slidesHtml([slide({ language: { lang: 'ar', dir: 'rtl' } })], false)).toContain(
    ' lang="ar" dir="rtl"',
  )
})

it('is a cover, with the first heading of the page', () => {
  expect(slidesHtml([slide({ layout: 'cover' })], false)).toContain('<h1>Soil</h1>')
})

it('is painted before any script has run where it is the first', () => {
  const classes = slidesHtml([slide(), slide({ id: 'water' })], false).match(
    /(?<=<section id="\w+" class=")[^"]*/g,
  )
  expect(classes).toEqual(['slide slide-points step-normal present', 'slide slide-points step-normal'])
})
