import type { Plugin } from 'vite'
import { accentCss } from './accent.ts'
import { metricsCss } from './decks/metrics-css.ts'
import { fontCss } from './fonts/font-css.ts'
import { typefaces } from './fonts/typefaces.ts'
import type { Options } from './options.ts'
import type { Allowed } from './policy/secure.ts'

/** Lets routes and components import the site's options, its fonts and accent as stylesheets, and what its policy allows. */
export function shareOptions(options: Options, allowed: Allowed): Plugin {
  const modules = new Map([
    ['virtual:lectern/options', `export const options = ${JSON.stringify(options)}`],
    ['virtual:lectern/fonts.css', fontCss(typefaces())],
    ['virtual:lectern/accent.css', accentCss(options.accent)],
    ['virtual:lectern/metrics.css', metricsCss()],
    ['virtual:lectern/allowed', `export const allowed = ${JSON.stringify(allowed)}`],
  ])
  return {
    name: 'lectern-options',
    resolveId: source => (modules.has(source) ? `\0${source}` : undefined),
    load: id => modules.get(id.replace('\0', '')),
  }
}
