import type { Nodes } from 'mdast'
import { descendants } from '../mdast.ts'

/** The language of a text as a BCP 47 tag, and where its lines begin; nothing where they are the site's. */
export interface Language {
  lang?: string | undefined
  dir?: 'ltr' | 'rtl' | undefined
}

/**
 * The language of a note: what its front matter says, else what its script says where that is plain. Latin letters say
 * nothing: such a note is in the site's language.
 *
 * @param site the language of the site
 */
export function languageOf(
  given: { title?: string | undefined; lang?: string | undefined; dir?: 'ltr' | 'rtl' | 'auto' | undefined },
  tree: Nodes,
  site = 'en',
): Language {
  const guessed = given.lang ? undefined : guess(given.title ?? '', tree)
  // The site may say more of it: `zh-TW`.
  const lang = given.lang ?? (guessed === baseOf(site) ? site : guessed)
  const dir = given.dir === 'auto' ? undefined : given.dir
  return { lang, dir: dir ?? (lang === undefined ? undefined : directionOf(lang)) }
}

/** While a site is served, the same tree is asked for whenever another note has changed. */
function guess(title: string, tree: Nodes): string | undefined {
  const known = guesses.get(tree)
  if (known?.title === title) return known.lang
  const lang = languageIn(`${title} ${wordsOf(tree)}`)
  guesses.set(tree, { title, lang })
  return lang
}

const guesses = new WeakMap<Nodes, { title: string; lang: string | undefined }>()

/** A text with the language that it has on a site, whose own is that of what does not say it. */
export function inItsLanguage<Text extends Language>(text: Text, site: string) {
  const { lang = site, dir = directionOf(lang) } = text
  return { ...text, lang, dir }
}

/** Where the lines of a language begin. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /-(Arab|Hebr)\b/i.test(lang) || rightToLeft.has(baseOf(lang)) ? 'rtl' : 'ltr'
}

/** The language that the letters of a text belong to; nothing for Latin ones, or where there are too few of others. */
export function languageIn(words: string): string | undefined {
  const foreign = words.match(/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]+/gu)?.join('') ?? ''
  const latin = words.match(/\p{sc=Latin}/gu)?.length ?? 0
  const [most] = scripts
    .map(({ letters, languages, weight = 1 }) => ({
      languages,
      count: (foreign.match(letters)?.length ?? 0) * weight,
    }))
    .sort((a, b) => b.count - a.count)
  // Notes about technology are half English in every language.
  if (!most || most.count < 10 || most.count < 0.3 * (latin + most.count)) return undefined
  return most.languages.find(({ sign }) => !sign || sign.test(foreign))?.lang
}

const baseOf = (lang: string) => lang.split('-')[0]?.toLowerCase() ?? ''

/** The words of a text, without code; a piece of it is enough. */
function wordsOf(tree: Nodes): string {
  let words = ''
  for (const node of descendants(tree)) {
    if (node.type === 'text') words += `${node.value} `
    if (words.length > 5000) break
  }
  return words
}

const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])

interface Script {
  letters: RegExp
  /** A letter of these scripts is worth several of others. */
  weight?: number
  /** The first whose sign, a letter of its own, is in the text. */
  languages: { lang: string; sign?: RegExp }[]
}

const only = (lang: string, letters: RegExp): Script => ({ letters, languages: [{ lang }] })

const scripts: readonly Script[] = [
  {
    letters: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu,
    weight: 3,
    languages: [{ lang: 'ja', sign: /[\p{sc=Hira}\p{sc=Kana}]{2}/u }, { lang: 'zh' }],
  },
  { ...only('ko', /\p{sc=Hangul}/gu), weight: 3 },
  {
    letters: /\p{sc=Arabic}/gu,
    languages: [{ lang: 'ur', sign: /[ٹڈڑے]/ }, { lang: 'fa', sign: /[پچژگ]/ }, { lang: 'ar' }],
  },
  {
    letters: /\p{sc=Cyrillic}/gu,
    languages: [
      { lang: 'uk', sign: /[їєґ]/ },
      { lang: 'be', sign: /ў/ },
      { lang: 'sr', sign: /[ђћџљњ]/ },
      { lang: 'ru', sign: /[ыэё]/ },
      { lang: 'bg', sign: /ъ/ },
      { lang: 'ru' },
    ],
  },
  only('he', /\p{sc=Hebrew}/gu),
  only('hi', /\p{sc=Devanagari}/gu),
  only('el', /\p{sc=Greek}/gu),
  only('th', /\p{sc=Thai}/gu),
  only('bn', /\p{sc=Bengali}/gu),
  only('ta', /\p{sc=Tamil}/gu),
  only('te', /\p{sc=Telugu}/gu),
  only('kn', /\p{sc=Kannada}/gu),
  only('ml', /\p{sc=Malayalam}/gu),
  only('gu', /\p{sc=Gujarati}/gu),
  only('pa', /\p{sc=Gurmukhi}/gu),
  only('si', /\p{sc=Sinhala}/gu),
  only('ka', /\p{sc=Georgian}/gu),
  only('hy', /\p{sc=Armenian}/gu),
  only('am', /\p{sc=Ethiopic}/gu),
  only('km', /\p{sc=Khmer}/gu),
  only('lo', /\p{sc=Lao}/gu),
  only('my', /\p{sc=Myanmar}/gu),
  only('dv', /\p{sc=Thaana}/gu),
]
