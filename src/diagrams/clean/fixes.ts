import { localBox, pageBox } from '../dom/boxes.ts'
import { moveArrowWords } from './arrow-words.ts'
import { matchGrounds } from './grounds.ts'
import { simplifyOutlines } from './outlines.ts'
import { viewBoxOf } from './size.ts'

/** Faults of Mermaid 12.3 itself (its own browser output has them too), put right before anything else is decided. */
export function fixMermaid(svg: Element, type: string): void {
  opaqueEdgeLabels(svg)
  centreLabels(svg)
  lowerGroupTitles(svg, type.startsWith('flowchart') ? 6 : 3)
  dropUnknownIcons(svg)
  placeByNumber(svg)
  if (type === 'c4') moveArrowWords(svg)
  if (type === 'gantt') dropToday(svg)
  if (type === 'quadrantChart') clearPoints(svg)
  if (type === 'radar') clearLegend(svg)
  if (type === 'sankey') raiseLabels(svg)
  if (type === 'venn') unquoteTitle(svg)
  simplifyOutlines(svg)
  matchGrounds(svg)
  partLines(svg)
}

/** A half-transparent ground lets the line strike through its label. */
function opaqueEdgeLabels(svg: Element): void {
  for (const ground of svg.querySelectorAll('.edgeLabel rect, .labelBkg')) ground.removeAttribute('opacity')
}

/** Without HTML labels, the text of a state, a use case, an actor or a cloud begins or ends in its middle. */
function centreLabels(svg: Element): void {
  for (const label of svg.querySelectorAll(':is(.node, .usecase-element) > .label')) {
    const [, x, y] =
      /^translate\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)\s*\)$/.exec(label.getAttribute('transform') ?? '') ?? []
    const always = label.parentElement?.matches('.statediagram-state, .usecase-element, .usecase-actor')
    if (y === undefined || !(always || isBeside(label, Number(x)))) continue
    label.setAttribute('transform', `translate(0, ${y})`)
    for (const text of label.querySelectorAll('text')) text.setAttribute('text-anchor', 'middle')
  }
}

/** Whether centred text has been moved as if it began at its left. */
function isBeside(label: Element, x: number): boolean {
  const texts = [...label.querySelectorAll('text')]
  if (texts.length === 0 || texts.some(text => text.getAttribute('text-anchor') !== 'middle')) return false
  return x < 0 && Math.abs(2 * x + localBox(label).width) < 2
}

/** The title of a group sits on its edge; asking Mermaid for a margin would push the labels off the lines as well. */
function lowerGroupTitles(svg: Element, by: number): void {
  for (const label of svg.querySelectorAll(':is(.cluster, .statediagram-cluster) > .cluster-label')) {
    const [, x, y] =
      /^translate\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)\s*\)$/.exec(label.getAttribute('transform') ?? '') ?? []
    if (x && y) label.setAttribute('transform', `translate(${x}, ${Number(y) + by})`)
  }
}

/** What Mermaid draws for an icon that it has not chosen well: a question mark in a box says nothing. */
function dropUnknownIcons(svg: Element): void {
  for (const icon of svg.querySelectorAll('svg')) if (icon.textContent?.trim() === '?') icon.remove()
}

/** A share of the width is another place once the drawing is trimmed. */
function placeByNumber(svg: Element): void {
  const width = viewBoxOf(svg)?.width ?? 0
  for (const element of svg.querySelectorAll('[x$="%"]'))
    element.setAttribute('x', String((width * Number.parseFloat(element.getAttribute('x') ?? '')) / 100))
}

/** Words stand above what flows. */
function raiseLabels(svg: Element): void {
  for (const labels of svg.querySelectorAll('.node-labels')) labels.parentElement?.append(labels)
}

/** Its grammar takes quotes around a title, and leaves them there. */
function unquoteTitle(svg: Element): void {
  for (const title of svg.querySelectorAll('.venn-title'))
    title.textContent = title.textContent?.replace(/^"(.*)"$/, '$1') ?? ''
}

/** The name of a large point begins on it. */
function clearPoints(svg: Element): void {
  for (const circle of svg.querySelectorAll('.data-point > circle')) {
    const by = Number(circle.getAttribute('r')) - USUAL_RADIUS
    const text = circle.nextElementSibling
    if (by > 0) text?.setAttribute('y', String(Number(text.getAttribute('y')) + by))
  }
}

const USUAL_RADIUS = 5

/** The legend keeps away from the names of the axes. */
function clearLegend(svg: Element): void {
  const legend = [...svg.querySelectorAll('g:has(> [class*=radarLegendBox])')]
  const boxes = legend.map(pageBox)
  const beside = [...svg.querySelectorAll('.radarAxisLabel')]
    .map(pageBox)
    .filter(label => boxes.some(box => label.y < box.y + box.height && label.y + label.height > box.y))
  const [left, right] = [
    Math.min(...boxes.map(({ x }) => x)),
    Math.max(...beside.map(({ x, width }) => x + width + LEGEND_GAP)),
  ]
  if (right > left)
    for (const entry of legend)
      entry.setAttribute(
        'transform',
        `translate(${right - left}, 0) ${entry.getAttribute('transform') ?? ''}`,
      )
}

const LEGEND_GAP = 24

/** The line for today would stay where the day of the build put it. */
function dropToday(svg: Element): void {
  for (const line of svg.querySelectorAll('.today')) line.remove()
}

/** Lines of a label are words to whoever copies, searches or hears them: a space that takes no room parts them. */
function partLines(svg: Element): void {
  for (const line of svg.querySelectorAll('text > tspan + tspan[x]')) {
    if (UNSPACED.test(`${line.previousElementSibling?.textContent?.at(-1)}${line.textContent?.at(0)}`))
      continue
    const space = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan')
    space.setAttribute('font-size', '0')
    space.textContent = ' '
    line.before(space)
  }
}

/** Two letters of a script that has no spaces. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u30ff\uff00-\uff60]{2}$/u
