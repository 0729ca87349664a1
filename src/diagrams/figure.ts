import type { DrawnDiagram } from './draw.ts'
import type { Fence } from './fence.ts'
import { type FigureWords, figureWords } from './figure-words.ts'
import { MOST_SCALE } from './on-slide.ts'

/**
 * The HTML of a diagram. `onSlide` is the same diagram as slides have it, where that is another drawing. Below it, on a
 * page only, are the way to see it large and what it says in words.
 */
export function figureHtml(page: DrawnDiagram, { fence, onSlide, lang }: FigureOptions): string {
  const { caption } = fence
  const drawing = room(page, fence)
  const drawings = onSlide
    ? `<div data-only="docs">${drawing}</div><div data-only="slides">${room(onSlide, fence)}</div>`
    : drawing
  const words = caption ? `<figcaption>${escaped(caption)}</figcaption>` : ''
  return `<figure class="diagram-figure">${drawings}${words}<div data-only="docs">${tools(page, figureWords(lang))}</div></figure>`
}

/** Text on a page is never smaller; a diagram that would have to shrink further is moved about in its box. */
const LEAST_ON_PAGE = 11

function room(diagram: DrawnDiagram, { width: wanted }: Fence): string {
  const { width, letter, svg, title } = diagram
  const least = Math.ceil(width * Math.min(1, LEAST_ON_PAGE / letter))
  const sizes = [
    `--diagram-least:${least}px`,
    `--diagram-most:${Math.round(width * MOST_SCALE)}px`,
    ...(wanted ? [`--diagram-width:${wanted}`] : []),
  ]
  return `<div class="diagram-room" role="group" tabindex="0" aria-label="${escaped(title)}" style="${sizes.join(';')}">${svg}</div>`
}

function tools(
  { title, description, parts }: DrawnDiagram,
  { lang, openLarge, inWords }: FigureWords,
): string {
  const language = `lang="${escaped(lang)}"`
  const label = escaped(`${openLarge}: ${title}`)
  const button = `<button type="button" class="diagram-open" ${language} aria-label="${label}">${openLarge}</button>`
  return `<div class="diagram-tools">${button}<details class="diagram-words"><summary ${language}>${inWords}</summary>${told(description, parts)}</details></div>`
}

/** What the author says first, then what leads to what; not twice, where the author has said nothing. */
function told(description: string, parts: string[]): string {
  const list = parts.map(part => `<li>${escaped(part)}</li>`).join('')
  const isMade = parts.length > 0 && description.endsWith(`: ${parts.join('; ')}.`)
  const said = isMade ? description.slice(0, description.length - parts.join('; ').length - 1) : description
  return `<p>${escaped(said.trim())}</p>${list && `<ul>${list}</ul>`}`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export interface FigureOptions {
  fence: Fence
  onSlide?: DrawnDiagram | undefined
  /** the language of the site */
  lang: string
}
