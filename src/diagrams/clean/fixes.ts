import { simplifyOutlines } from './outlines.ts'

/** Faults of Mermaid 12.3 itself (its own browser output has them too), put right before anything else is decided. */
export function fixMermaid(svg: Element, type: string): void {
  opaqueEdgeLabels(svg)
  centreStateLabels(svg)
  if (type.startsWith('flowchart')) lowerGroupTitles(svg)
  simplifyOutlines(svg)
  partLines(svg)
  if (type === 'gantt') dropToday(svg)
}

/** A half-transparent ground lets the line strike through its label. */
function opaqueEdgeLabels(svg: Element): void {
  for (const ground of svg.querySelectorAll('.edgeLabel rect, .labelBkg')) ground.removeAttribute('opacity')
}

/** Without HTML labels, the text of a state begins in its middle. */
function centreStateLabels(svg: Element): void {
  for (const label of svg.querySelectorAll('.statediagram-state > .label')) {
    const y = /translate\(\s*-[\d.]+[ ,]+(-?[\d.]+)/.exec(label.getAttribute('transform') ?? '')?.[1]
    if (y === undefined) continue
    label.setAttribute('transform', `translate(0, ${y})`)
    for (const text of label.querySelectorAll('text')) text.setAttribute('text-anchor', 'middle')
  }
}

/** The title of a group sits on its edge; asking Mermaid for a margin would push the labels off the lines as well. */
function lowerGroupTitles(svg: Element): void {
  for (const label of svg.querySelectorAll('.cluster > .cluster-label')) {
    const [, x, y] =
      /translate\(\s*(-?[\d.]+)[ ,]+(-?[\d.]+)/.exec(label.getAttribute('transform') ?? '') ?? []
    if (x && y) label.setAttribute('transform', `translate(${x}, ${Number(y) + 6})`)
  }
}

/** The line for today would stay where the day of the build put it. */
function dropToday(svg: Element): void {
  for (const line of svg.querySelectorAll('.today')) line.remove()
}

/** Lines of a label are words to whoever copies, searches or hears them: a space that takes no room parts them. */
function partLines(svg: Element): void {
  for (const line of svg.querySelectorAll('text > tspan + tspan[x]')) {
    const space = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'tspan')
    space.setAttribute('font-size', '0')
    space.textContent = ' '
    line.before(space)
  }
}
