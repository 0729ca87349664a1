import { parseDeclarations } from '../../diagrams/css.ts'

/** Keeps of a style what only changes how its own text looks; tells the properties that were left out. */
export function cleanStyle(style: string): { style: string; removed: string[] } {
  const declarations = parseDeclarations(style)
  const isHarmless = ({ property, value }: { property: string; value: string }) =>
    harmless.test(property) && plainValue.test(value)
  return {
    style: declarations
      .filter(isHarmless)
      .map(({ property, value }) => `${property}: ${value}`)
      .join('; '),
    removed: declarations.filter(declaration => !isHarmless(declaration)).map(({ property }) => property),
  }
}

const harmless = new RegExp(
  `^(${[
    'text-(align|decoration|indent|transform)(-\\w+)?',
    '(max-|min-)?(width|height)',
    'color|background(-color)?',
    'font(-(family|size|style|variant|weight))?',
    'line-height|letter-spacing|word-spacing|white-space|word-break|overflow-wrap|direction',
    'vertical-align|float|clear',
    '(margin|padding)(-(top|right|bottom|left))?',
    'border(-(top|right|bottom|left))?(-(color|style|width|radius|collapse|spacing))?|border-radius',
    'list-style(-type)?|table-layout|caption-side|aspect-ratio|object-fit',
  ].join('|')})$`,
)

// Words, numbers and colours: nothing that loads a file, and nothing below zero, which could cover something else.
const plainValue = /^(rgba?\([\d\s.,%/]+\)|hsla?\([\d\s.,%/a-z]+\)|[a-z#\d.%"',\s]|[a-z]-(?=[a-z]))+$/i
