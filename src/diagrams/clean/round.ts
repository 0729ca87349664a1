import { roundPath, shortNumber } from '../path.ts'

/** No coordinate has more than two decimals: a hundredth of a pixel is never seen. */
export function roundNumbers(svg: Element): void {
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const { name, value } of [...element.attributes]) {
      if (name === 'd') element.setAttribute(name, roundPath(value))
      else if (name === 'transform') setTransform(element, roundTransform(value))
      else if (NUMERIC.test(name)) element.setAttribute(name, roundList(value))
    }
}

const NUMERIC =
  /^(x|y|[xy][12]|dx|dy|c[xy]|r[xy]?|width|height|points|viewBox|ref[XY]|marker(Width|Height)|stroke-width|font-size|offset)$/

function roundList(text: string): string {
  return text.replace(/-?\d*\.\d+(?:e[-+]?\d+)?/gi, number => shortNumber(Number(number)))
}

/** A hundredth of a scale can be many pixels; those are short already. */
function roundTransform(text: string): string {
  return text.replace(/(\w+)\s*\(([^)]*)\)/g, (whole, name) =>
    /^(scale|matrix)$/.test(name) ? whole : roundList(whole),
  )
}

function setTransform(element: Element, transform: string): void {
  if (/^\s*translate\(\s*0([\s,]+0)?\s*\)\s*$/.test(transform)) element.removeAttribute('transform')
  else element.setAttribute('transform', transform.replace(/,\s*/g, ','))
}
