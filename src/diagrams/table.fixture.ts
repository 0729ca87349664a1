import { readFileSync } from 'node:fs'

/** The rows of the table of types in the note about diagrams, by type: what tests hold true. */
export function tableOfTypes(): Map<string, Row> {
  const note = readFileSync(new URL('../../content/diagrams.md', import.meta.url), 'utf8')
  const rows = note.split('\n').flatMap(line => {
    const [, type = '', drawn = '', pixels = '', contrast = '', told = '', size = ''] = line.split(/\s*\|\s*/)
    return /^`\w/.test(type)
      ? [[type.replaceAll('`', ''), { drawn, pixels, contrast, told, size }] as const]
      : []
  })
  return new Map(rows)
}

/** As in the table: the examples drawn, how far they are laid out from Chromium's, whether texts can be read, what is told in words, their size. */
export interface Row {
  drawn: string
  pixels: string
  contrast: string
  told: string
  size: string
}

export const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
