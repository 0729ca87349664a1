import type { Plugin } from 'vite'
import { metricsCss } from './decks/metrics-css.ts'
import { revealCss } from './decks/reveal-css.ts'
import { fontCss } from './fonts/font-css.ts'
import { typefaces } from './fonts/typefaces.ts'
import type { Options } from './options.ts'
import type { Allowed } from './policy/secure.ts'
import type { Theme } from './themes/theme.ts'
import { themeCss } from './themes/theme-css.ts'

/** Lets routes and components import the site's options, its fonts and theme as stylesheets, and what its policy allows. */
export function shareOptions(options: Options, theme: Theme, allowed: Allowed): Plugin {
  const modules = new Map([
    ['virtual:lectern/options', `export const options = ${JSON.stringify(options)}`],
    ['virtual:lectern/fonts.css', fontCss(typefaces())],
    ['virtual:lectern/theme.css', themeCss(theme)],
    ['virtual:lectern/metrics.css', metricsCss()],
    ['virtual:lectern/reveal.css', revealCss()],
    ['virtual:lectern/allowed', `export const allowed = ${JSON.stringify(allowed)}`],
  ])
  return {
    name: 'lectern-options',
    resolveId: source => (modules.has(source) ? `\0${source}` : undefined),
    load: id => modules.get(id.replace('\0', '')),
  }
}
