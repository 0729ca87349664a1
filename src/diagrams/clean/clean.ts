import { createStyler } from '../dom/text-style.ts'
import type { Drawing } from '../drawing.ts'
import { sentinelOf } from '../theme/sentinels.ts'
import { keepAllowed } from './allowed.ts'
import { tintGrounds } from './author-grounds.ts'
import { applyTheme, keepLabelsReadable } from './colours.ts'
import { fixMermaid } from './fixes.ts'
import { replaceHtmlLabels } from './html-labels.ts'
import { renameIds } from './ids.ts'
import { intoGroups } from './logos.ts'
import { prune } from './prune.ts'
import { resolveStyles } from './resolve-styles.ts'
import { roundNumbers } from './round.ts'
import { sizeOf } from './size.ts'
import { cleanText } from './text.ts'

/** Mermaid's SVG as we put it on a page: themed, safe, small. The order matters: classes are needed until the last asks. */
export function cleanSvg(svg: SVGElement, type: string, source: string): CleanSvg {
  resolveStyles(svg)
  replaceHtmlLabels(svg)
  fixMermaid(svg, type)
  if (!svg.hasAttribute('fill')) svg.setAttribute('fill', sentinelOf('fg'))
  const { paper } = applyTheme(svg, source)
  keepLabelsReadable(svg)
  tintGrounds(svg)
  intoGroups(svg)
  keepAllowed(svg)
  cleanText(svg)
  prune(svg)
  const size = sizeOf(svg)
  renameIds(svg)
  roundNumbers(svg)
  return {
    ...size,
    letter: smallestLetter(svg),
    ...serialize(svg),
    paper,
    links: svg.querySelector('a') !== null,
  }
}

/** In pixels; a drawing without text has none that is too small. */
function smallestLetter(svg: Element): number {
  const styleOf = createStyler()
  const sizes = [...svg.querySelectorAll('text, tspan')]
    .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.nodeValue?.trim()))
    .map(element => styleOf(element).size)
  return sizes.length > 0 ? Math.min(...sizes) : 16
}

function serialize(svg: Element): Pick<Drawing, 'inherited' | 'body'> {
  for (const name of ['viewBox', 'width', 'height', 'x', 'y', 'preserveAspectRatio', 'transform'])
    svg.removeAttribute(name)
  const text = new XMLSerializer().serializeToString(svg)
  const open = text.indexOf('>')
  // `>` is escaped in attributes, so the first one ends the start tag.
  return {
    inherited: text
      .slice('<svg'.length, open)
      .replace(/ xmlns="[^"]*"/, '')
      .trim(),
    body: text.slice(open + 1, text.lastIndexOf('</svg>')),
  }
}

export type CleanSvg = Omit<Drawing, 'type' | 'title' | 'description' | 'parts'>
