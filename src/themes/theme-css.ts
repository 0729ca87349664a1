import type { Colour, Look, Palette, Theme } from './theme.ts'

/**
 * The tokens of a theme as a stylesheet. They lie in a layer of their own, so that whatever stylesheet a site adds sets
 * them as it likes.
 */
export function themeCss({ light, dark, look }: Theme): string {
  const colours = entries(colourNames).map(
    ([role, name]) => `--lectern-${name}: light-dark(${light[role]}, ${dark[role]})`,
  )
  const covers = entries(coverNames).map(([part, name]) => {
    const token = (palette: Palette) => `var(--lectern-${colourNames[palette.cover[part]]})`
    return `--lectern-${name}: light-dark(${token(light)}, ${token(dark)})`
  })
  const code = entries(light.code).map(
    ([kind, colour]) => `--lectern-code-${kind}: light-dark(${colour}, ${dark.code[kind]})`,
  )
  const added = '--lectern-added: var(--lectern-code-string)'
  const rest = entries(lookNames).map(([key, name]) => `--lectern-${name}: ${look[key]}`)
  const drawn = entries(diagrams).map(
    ([name, role]) => `--diagram-${name}: var(--lectern-${colourNames[role]})`,
  )
  return [
    `@layer lectern { ${block(':root', [...colours, ...code, added, ...covers, ...rest])} }`,
    block(':root:root', drawn),
  ].join('\n')
}

const block = (selector: string, declarations: readonly string[]) =>
  `${selector} {\n${declarations.map(line => `  ${line};\n`).join('')}}`

const entries = <Key extends string, Value>(table: Record<Key, Value>) =>
  // The keys of an object literal are those of its type.
  Object.entries(table) as [Key, Value][]

const colourNames: Record<Colour, string> = {
  bg: 'bg',
  surface: 'surface',
  hairline: 'hairline',
  fg: 'fg',
  muted: 'muted',
  accent: 'accent',
  soft: 'accent-soft',
  strong: 'accent-strong',
  fault: 'fault',
  mark: 'mark',
  note: 'note',
  tip: 'tip',
  caution: 'caution',
  danger: 'danger',
}

const coverNames: Record<keyof Palette['cover'], string> = {
  ground: 'cover',
  text: 'cover-fg',
  muted: 'cover-muted',
  accent: 'cover-accent',
}

const lookNames: Record<keyof Look, string> = {
  radius: 'radius',
  tracking: 'tracking',
  pageSize: 'page-size',
  marker: 'marker',
  edge: 'cover-edge',
  frame: 'cover-frame',
}

/** The tokens that diagrams share with the text around them; see diagrams/diagram.css for the rest. */
const diagrams = {
  bg: 'bg',
  fg: 'fg',
  muted: 'muted',
  line: 'muted',
  accent: 'accent',
  soft: 'soft',
  surface: 'surface',
  hairline: 'hairline',
} as const
