import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { isOfNotes, noteImport } from '../notes/mdx/bundle.ts'

/**
 * Lets an MDX note anywhere, and the components beside it, import what comes with Lectern, where its own folder does not
 * have it; and remembers what notes import, so that a fault in there finds its note.
 */
export function noteImports(): Plugin {
  return {
    name: 'lectern-note-imports',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const from = withoutQuery(importer ?? '')
      if (!from.endsWith('.mdx') && !isOfNotes(from)) return null
      const own = await this.resolve(source, importer, { ...options, skipSelf: true })
      if (own && !own.id.includes('/node_modules/')) noteImport(from, withoutQuery(own.id))
      if (own || !/^[@\w]/.test(source)) return own
      return this.resolve(source, here, { ...options, skipSelf: true })
    },
  }
}

const withoutQuery = (id: string) => id.replace(/\?.*$/, '')

const here = fileURLToPath(import.meta.url)
