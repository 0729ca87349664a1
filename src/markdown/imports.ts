import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** Lets an MDX note anywhere import what comes with Lectern, where its own folder does not have it. */
export function noteImports(): Plugin {
  return {
    name: 'lectern-note-imports',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!/\.mdx(\?|$)/.test(importer ?? '') || !/^[@\w]/.test(source)) return null
      const own = await this.resolve(source, importer, { ...options, skipSelf: true })
      return own ?? this.resolve(source, here, { ...options, skipSelf: true })
    },
  }
}

const here = fileURLToPath(import.meta.url)
