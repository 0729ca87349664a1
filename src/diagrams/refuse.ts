import type { Fault } from './drawing.ts'
import { MAX_SOURCE } from './theme/limits.ts'

/** Says at once, without Mermaid, what cannot be drawn here and what to do instead. */
export function refuse(source: string): Fault | undefined {
  if (source.length > MAX_SOURCE)
    return {
      message: `The diagram has ${source.length} characters, and up to ${MAX_SOURCE} are drawn; split it.`,
    }
  const lines = source.split('\n')
  if (!source.trim()) return { message: 'The diagram is empty.', line: 1, column: 1 }
  for (const [index, line] of lines.entries()) {
    if (/^\s*%%/.test(line)) continue
    for (const { pattern, message } of REFUSED) {
      const column = line.search(pattern)
      if (column >= 0) return { message, line: index + 1, column: column + 1 }
    }
  }
  return undefined
}

const REFUSED = [
  {
    pattern: /^\s*zenuml\b/,
    message: 'ZenUML is not drawn, as it needs a browser; write it as a "sequenceDiagram".',
  },
  {
    pattern: /\$\$/,
    message:
      'Formulas ($$…$$) are not drawn in a diagram; write the label in words and the formula below the diagram.',
  },
  {
    pattern: /@\{[^}]*\bimg\s*:|<img\b/i,
    message:
      'Images are not drawn in a diagram; name the thing in a label and put the image into the note itself.',
  },
]
