import type { BuiltPage } from './built-page.ts'
import { readDeckPage, readNotePage } from './built-page.ts'

const head = '<head><link rel="stylesheet" href="/_astro/a.css"><style>._0:not(#_){color:red}</style></head>'

/** The finished page of a note. */
export const notePage = (content: string, address = '/a/', lang = 'en'): BuiltPage =>
  readNotePage(
    `<!doctype html><html lang="en" dir="ltr">${head}<body><main lang="${lang}"><h1>T</h1><div class="sl-markdown-content">${content}</div></main></body></html>`,
    address,
  )

/** The finished deck of slides. */
export const deckPage = (...slides: string[]): BuiltPage =>
  readDeckPage(
    `<!doctype html><html lang="en" dir="ltr">${head}<body><div class="reveal"><div class="slides">${slides.join('')}</div></div><nav class="deck-bar"></nav></body></html>`,
    '/slides/a/',
  )

export const slide = (id: string, content: string, notes?: string) =>
  `<section id="${id}" class="slide"><div class="slide-frame">${content}</div>${notes ? `<aside class="notes">${notes}</aside>` : ''}</section>`
