/**
 * The colours of all diagrams, by what they are for. Page and deck have the same palette; `diagram.css` holds these
 * values for the page, and the light ones stand in every SVG as well, for readers without our stylesheet.
 */
export const TOKENS: Readonly<Record<string, Shade>> = {
  bg: { light: '#ffffff', dark: '#14161b' },
  fg: { light: '#16181d', dark: '#eceef2' },
  muted: { light: '#5a6270', dark: '#a3aab8' },
  line: { light: '#6b7280', dark: '#8d95a5' },
  accent: { light: '#3346c9', dark: '#9aa8ff' },
  soft: { light: '#eef0fd', dark: '#232743' },
  surface: { light: '#f6f7f9', dark: '#1c1f26' },
  hairline: { light: '#d9dce3', dark: '#343944' },
  note: { light: '#fff6d6', dark: '#3a3217' },
  'note-line': { light: '#d9b84a', dark: '#8f7a35' },
  alert: { light: '#fde0df', dark: '#5a2426' },
  'alert-line': { light: '#c93a3a', dark: '#f08a85' },
  ...categories(),
}

/** Categorical colours, `c0` and its stronger `c0-line` and so on; more categories begin again at the first. */
export const CATEGORY_COUNT = 10

/** OKLCH, so that all are equally light: hue 275° (the accent's) and on in steps of 108°, neighbours well apart. */
function categories(): Record<string, Shade> {
  const fills = '#d4dcfe #fed2ce #d1e6c0 #bde4ff #fbd0e5 #e9deb5 #b4e9ee #ead4fa #fbd6ba #bcead6'.split(' ')
  const lines = '#5b67c2 #b54a49 #517e17 #077ab0 #a94a81 #867003 #098088 #8c56ad #a85b01 #038261'.split(' ')
  const darkFills = '#353c64 #60302e #32471d #144461 #5a2f47 #4b3f0a #02494e #4c345b #5b3615 #0c4b38'.split(
    ' ',
  )
  const darkLines = '#9dabf7 #ef9590 #98c074 #6abbef #e494bf #c7b05a #46c5d0 #c89de5 #e5a067 #63c7a2'.split(
    ' ',
  )
  const named = (names: (index: number) => string, light: string[], dark: string[]) =>
    light.map((colour, index) => [names(index), { light: colour, dark: dark[index] ?? colour }] as const)
  return Object.fromEntries([
    ...named(index => `c${index}`, fills, darkFills),
    ...named(index => `c${index}-line`, lines, darkLines),
  ])
}

export interface Shade {
  light: string
  dark: string
}
