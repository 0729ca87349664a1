import { type Drawing, ID_MARK } from './drawing.ts'

/** A drawing as an SVG for one place on a page, with that place's ids and words. */
export function placeDrawing(drawing: Drawing, idPrefix: string, { title, description }: Words): string {
  const prefix = idPrefix.replace(/[^\p{L}\p{N}_-]/gu, '-')
  const attributes = [
    `class="diagram${drawing.paper ? ' diagram-paper' : ''}"`,
    // An image hides what is in it from assistive technology, so one with links is a group.
    `role="${drawing.links ? 'group' : 'img'}"`,
    `aria-labelledby="${prefix}-title"`,
    `aria-describedby="${prefix}-desc"`,
    `viewBox="${drawing.viewBox}"`,
    `width="${drawing.width}"`,
    `height="${drawing.height}"`,
    drawing.inherited,
  ]
  const words = `<title id="${prefix}-title">${escaped(title)}</title><desc id="${prefix}-desc">${escaped(description)}</desc>`
  return `<svg ${attributes.filter(Boolean).join(' ')}>${words}${drawing.body.replaceAll(ID_MARK, prefix)}</svg>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

interface Words {
  title: string
  description: string
}
