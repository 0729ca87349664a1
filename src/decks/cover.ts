import { longDay } from '../day.ts'
import type { Slide } from './plan.ts'

/** What a deck begins with. */
export interface Cover {
  id: string
  title: string
  eyebrow?: string | undefined
  date?: string | undefined
  lang?: string | undefined
  description?: string | undefined
  source: string
  page?: string | undefined
}

/** The first slide of a deck: its title, what it belongs to, a line about it, and the day. */
export function cover({ id, title, eyebrow, date, lang = 'en', description, source, page }: Cover): Slide {
  const lines = [description, date && longDay(date, lang)].filter(line => line !== undefined && line !== '')
  return {
    id,
    layout: 'cover',
    step: 'large',
    title: [{ type: 'text', value: title }],
    eyebrow,
    anchors: [],
    blocks: lines.map(value => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: value ?? '' }],
    })),
    notes: [],
    source,
    page,
  }
}
