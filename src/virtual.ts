import type { Plugin } from 'vite'
import { accentCss } from './accent.ts'
import type { Options } from './options.ts'

/** Lets routes and components import the site's options, and its accent as a stylesheet. */
export function shareOptions(options: Options): Plugin {
  const modules = new Map([
    ['virtual:lectern/options', `export const options = ${JSON.stringify(options)}`],
    ['virtual:lectern/accent.css', accentCss(options.accent)],
  ])
  return {
    name: 'lectern-options',
    resolveId: source => (modules.has(source) ? `\0${source}` : undefined),
    load: id => modules.get(id.replace('\0', '')),
  }
}
