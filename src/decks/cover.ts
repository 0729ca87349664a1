import type { Slide } from './plan.ts'

/** What a deck begins with. */
export interface Cover {
  id: string
  title: string
  eyebrow?: string | undefined
  date?: string | undefined
  description?: string | undefined
  source: string
  page?: string | undefined
}

/** The first slide of a deck: its title, what it belongs to, a line about it, and the day. */
export function cover({ id, title, eyebrow, date, description, source, page }: Cover): Slide {
  const lines = [description, date && longDate(date)].filter(line => line !== undefined && line !== '')
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

const longDate = (day: string) =>
  new Date(day).toLocaleDateString('en', { dateStyle: 'long', timeZone: 'UTC' })
