import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Style } from './built-page.ts'

/** A page that is made to be printed, and never part of the site. */
export interface PrintDocument {
  title: string
  lang: string
  dir: 'ltr' | 'rtl'
  /** In their order; they come before the sheet’s own. */
  styles: readonly Style[]
  /** The sheet’s own style. */
  css: string
  body: readonly ElementContent[]
}

/** The document as HTML: light, without a script. */
export function toDocument({ title, lang, dir, styles, css, body }: PrintDocument): string {
  const sheets = styles.map(style =>
    'href' in style
      ? `<link rel="stylesheet" href="${quoted(style.href)}"${style.media ? ` media="${quoted(style.media)}"` : ''}>`
      : `<style>${style.text}</style>`,
  )
  // The class is that of decks that lay themselves out on paper.
  return [
    '<!doctype html>',
    `<html lang="${quoted(lang)}" dir="${dir}" data-theme="light" class="print-pdf">`,
    `<head><meta charset="utf-8"><title>${quoted(title)}</title>`,
    ...sheets,
    `<style>${css}</style></head>`,
    `<body>${toHtml({ type: 'root', children: [...body] }, { allowDangerousHtml: true })}</body></html>`,
  ].join('\n')
}

/** Each stylesheet once, where it first stands. */
export function eachOnce(styles: readonly Style[]): Style[] {
  return [...new Map(styles.map(style => ['href' in style ? style.href : style.text, style])).values()]
}

const quoted = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)

/** A text as CSS takes it, for what stands in the margin of a page. */
export const cssText = (text: string) =>
  `"${text.replace(/[^\p{L}\p{N} ]/gu, sign => `\\${sign.codePointAt(0)?.toString(16)} `)}"`
