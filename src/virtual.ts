import type { Plugin } from 'vite'
import type { Options } from './options.ts'

const id = 'virtual:lectern/options'

/** Lets routes and components import the site's options from `virtual:lectern/options`. */
export function shareOptions(options: Options): Plugin {
  return {
    name: 'lectern-options',
    resolveId: source => (source === id ? `\0${id}` : undefined),
    load: source => (source === `\0${id}` ? `export const options = ${JSON.stringify(options)}` : undefined),
  }
}
