import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { decodeText } from '../notes/text.ts'

/** Hands an MDX note to its compiler as we have read it, whatever its encoding and the ends of its lines. */
export function noteTexts(): Plugin {
  return {
    name: 'lectern-note-texts',
    load: {
      filter: { id: /\.mdx(\?\w+)?$/ },
      async handler(id) {
        const bytes = await readFile(id.replace(/\?\w+$/, '')).catch(() => undefined)
        return bytes && decodeText(bytes)?.text
      },
    },
  }
}
