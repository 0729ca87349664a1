import type { Cut, FontFile, Typefaces } from './font-file.ts'

/**
 * The stylesheet that tells browsers of all font files, and what text and code are set in. A file is fetched only where
 * one of its characters stands on the page.
 */
export function fontCss(faces: Typefaces): string {
  const files = Object.values(faces).flatMap(cuts => cuts.map(({ file }) => file))
  return `${[...new Set(files.map(fontFace))].join('\n')}
@layer lectern {
:root {
  --lectern-font: ${stack(faces.regular, 'system-ui, sans-serif')};
  --lectern-title-font: ${stack(faces.title, 'system-ui, sans-serif')};
  --lectern-mono: ${stack(faces.mono, 'ui-monospace, monospace')};
}
}
`
}

/** The rule that tells browsers of one file. */
export function fontFace({ family, path, weight, style, ranges, scale = 1 }: FontFile): string {
  const lines = [
    `font-family: ${quoted(family)}`,
    `font-style: ${style}`,
    `font-weight: ${weight}`,
    'font-display: swap',
    `src: url(${quoted(path.replaceAll('\\', '/'))}) format("${formatOf(path)}")`,
    ...(scale === 1 ? [] : [`size-adjust: ${(scale * 100).toFixed(3)}%`]),
    ...(ranges ? [`unicode-range: ${ranges.map(written).join()}`] : []),
  ]
  return `@font-face {\n${lines.map(line => `  ${line};\n`).join('')}}`
}

/** As CSS names what a file’s ending says. */
function formatOf(path: string): string {
  const ending = /[^.]+$/.exec(path)?.[0].toLowerCase() ?? ''
  return { ttf: 'truetype', otf: 'opentype' }[ending] ?? ending
}

const stack = (cuts: readonly Cut[], last: string) =>
  [...new Set(cuts.map(({ file }) => quoted(file.family))), last].join(', ')

const quoted = (text: string) => JSON.stringify(text)

function written([from, to]: readonly [number, number]): string {
  const hex = (code: number) => code.toString(16).toUpperCase()
  return from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`
}
