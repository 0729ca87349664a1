/**
 * The token for a colour that Mermaid 12.3 writes itself, whatever the theme says; undefined for any other colour.
 * One table for all types: black text is text, a grey outline is a line.
 */
export function stockToken(element: Element, property: string, colour: string): string | undefined {
  const value = colour.toLowerCase()
  const category = CATEGORIES.indexOf(value)
  if (category >= 0) return `c${category % 10}-line`
  const kind = /^t(ext|span)$/.test(element.localName) ? 'text' : property === 'stroke' ? 'stroke' : 'fill'
  return TOKENS[kind][value]
}

const DARK = ['black', '#000', '#000000', '#333', '#444', '#444444', '#666', '#999']
const LIGHT = ['white', '#fff', '#ffffff']

/** Of the cards of a kanban board. */
const PRIORITIES = { red: 'alert-line', orange: 'c8-line', blue: 'c0-line', lightblue: 'c3-line' }

const TOKENS: Record<'text' | 'stroke' | 'fill', Record<string, string>> = {
  text: { ...all(DARK, 'fg'), ...all(LIGHT, 'fg'), currentcolor: 'fg' },
  // The axes and grids of d3 are drawn in the current colour.
  stroke: { ...all(DARK, 'line'), ...all(LIGHT, 'bg'), currentcolor: 'hairline', ...PRIORITIES },
  fill: {
    ...all(DARK, 'line'),
    ...all(LIGHT, 'bg'),
    currentcolor: 'fg',
    '#efefef': 'surface', // packet
    '#ffffde': 'note', // ends of a railroad
    '#fff8dc': 'note', // faces of a journey
    '#087ebf': 'accent', // icons of an architecture
  },
}

/** Sankey takes d3's Tableau colours; then those of the people in a journey. */
const CATEGORIES = [
  ...[
    '#4e79a7',
    '#e15759',
    '#59a14f',
    '#76b7b2',
    '#f28e2c',
    '#edc949',
    '#af7aa1',
    '#ff9da7',
    '#9c755f',
    '#bab0ab',
  ],
  ...['#8fbc8f', '#7cfc00', '#00ffff', '#20b2aa', '#b0e0e6', '#ffffe0'],
]

function all(colours: string[], token: string): Record<string, string> {
  return Object.fromEntries(colours.map(colour => [colour, token]))
}
