import { textWidth } from '../dom/text-metrics.ts'
import { pixels } from '../dom/text-style.ts'
import { sentinelOf } from '../theme/sentinels.ts'

/** Some types write labels in HTML whatever they are told; those become SVG text, broken to the width they had. */
export function replaceHtmlLabels(svg: Element): void {
  for (const label of [...svg.querySelectorAll('foreignObject')]) {
    const parent = label.parentElement
    if (parent?.localName === 'switch') {
      useOwnText(label, parent)
      continue
    }
    const lines = linesOf(label)
    if (lines.length === 0) label.remove()
    else label.replaceWith(textOf(label, lines))
  }
}

/** A switch brings SVG text of its own for readers without HTML, on one line. */
function useOwnText(label: Element, parent: Element): void {
  const text = parent.querySelector('text')
  const size = pixels(text?.getAttribute('font-size'), 16) ?? 16
  const room = Number(label.getAttribute('width'))
  const lines = wrap(text?.textContent ?? '', room - 2 * INSET, size)
  if (text && lines.length > 1 && text.children.length < 2)
    text.replaceChildren(
      ...lines.map((line, index) => {
        const dy = index > 0 ? size * LEADING : ((1 - lines.length) * size * LEADING) / 2
        const span = create(text, 'tspan', { x: text.getAttribute('x') ?? '0', dy: String(dy) })
        span.textContent = line
        return span
      }),
    )
  label.remove()
  // Its class is that of the box behind it, and would give it the colour of the box.
  for (const part of parent.querySelectorAll('text, tspan')) part.setAttribute('fill', sentinelOf('fg'))
  parent.replaceWith(...parent.childNodes)
}

const LEADING = 1.2
/** Between text and the edge of its box, in pixels. */
const INSET = 6

function linesOf(label: Element): string[] {
  const broken = label.cloneNode(true) as Element // a clone is of the same kind
  for (const end of broken.querySelectorAll('br, p, div, li')) end.after('\n')
  const width = Number(label.getAttribute('width')) || 200
  const paragraphs = (broken.textContent ?? '').split('\n')
  return paragraphs.flatMap(paragraph => wrap(paragraph, width, sizeOf(label)))
}

function wrap(paragraph: string, width: number, size: number): string[] {
  const lines: string[] = []
  for (const word of paragraph.trim().split(/\s+/).filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && textWidth(longer, size, 400) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function textOf(label: Element, lines: string[]): Element {
  const number = (name: string, otherwise: number) => Number(label.getAttribute(name)) || otherwise
  const size = sizeOf(label)
  const middle = number('y', 0) + number('height', 24) / 2
  const first = middle - ((lines.length - 1) * size * LEADING) / 2 + size * 0.35
  const text = create(label, 'text', {
    'text-anchor': 'middle',
    'font-size': `${size}`,
    fill: sentinelOf('fg'),
  })
  const x = String(number('x', 0) + number('width', 200) / 2)
  for (const [index, line] of lines.entries()) {
    const span = create(label, 'tspan', { x, y: String(first + index * size * LEADING) })
    span.textContent = line
    text.append(span)
  }
  return text
}

function sizeOf(label: Element): number {
  return Number(/font-size:\s*([\d.]+)px/.exec(label.innerHTML)?.[1] ?? 16)
}

function create(near: Element, name: string, attributes: Record<string, string>): Element {
  const element = near.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}
