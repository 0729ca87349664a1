import type { Plugin } from 'vite'
import { metricsCss } from './decks/style/metrics-css.ts'
import { revealCss } from './decks/style/reveal-css.ts'
import { fontCss } from './fonts/font-css.ts'
import { typefaces } from './fonts/typefaces.ts'
import type { Options } from './options.ts'
import type { Allowed } from './policy/secure.ts'
import { sheetOfPages, sheetOfSlides } from './sheets/own.ts'
import type { SiteLook } from './site-look.ts'
import { themeCss } from './themes/theme-css.ts'

/** Lets routes and components import the site's options, its fonts, theme and own stylesheets, and what its policy allows. */
export function shareOptions(options: Options, { theme, sheets }: SiteLook, allowed: Allowed): Plugin {
  const modules = new Map([
    ['virtual:lectern/options', `export const options = ${JSON.stringify(options)}`],
    ['virtual:lectern/fonts.css', fontCss(typefaces())],
    ['virtual:lectern/theme.css', themeCss(theme)],
    ['virtual:lectern/own-pages.css', sheetOfPages(sheets)],
    ['virtual:lectern/own-slides.css', sheetOfSlides(sheets)],
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
