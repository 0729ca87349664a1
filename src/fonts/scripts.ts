import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { FontFile } from './font-file.ts'
import { fontsource, type Wanted } from './fontsource.ts'

/** A family of Noto for scripts that the themes' own fonts do not have. */
export interface Family {
  /** As Unicode names them. */
  scripts: readonly string[]
  /** `devanagari` in the names of its package and files. */
  name: string
  /** Too large to come along: it is used where the notes' folder has the package installed. */
  optional: boolean
}

/** The families that a text needs. */
export function familiesFor(text: string): Family[] {
  if (!any.test(text)) return []
  return families.filter(({ scripts }) => inScripts(scripts).test(text))
}

/**
 * The files of a family in a weight; none where its package is not installed.
 *
 * @param folder of the notes, whose own packages are looked at
 */
export function filesOf({ scripts, name, optional }: Family, folder: string, weight: number): FontFile[] {
  const wanted = { name: `noto-sans-${name}`, weight }
  if (!optional) return fontsource({ ...wanted, family: `Noto Sans ${scripts.join()}`, subsets: [name] })
  const own = { ...wanted, family: `Noto Sans ${name.toUpperCase()}` }
  return installed(own, folder) ?? installed({ ...own, weight: 'variable' }, folder) ?? []
}

function installed(wanted: Wanted, folder: string): FontFile[] | undefined {
  try {
    return fontsource(wanted, createRequire(resolve(folder, 'package.json')))
  } catch {
    return undefined
  }
}

export const families: readonly Family[] = [
  ...[
    ...[
      'Arabic',
      'Armenian',
      'Bengali',
      'Devanagari',
      'Ethiopic',
      'Georgian',
      'Gujarati',
      'Gurmukhi',
      'Hebrew',
    ],
    ...['Kannada', 'Khmer', 'Lao', 'Malayalam', 'Myanmar', 'Sinhala', 'Tamil', 'Telugu', 'Thai'],
  ].map(script => ({ scripts: [script], name: script.toLowerCase(), optional: false })),
  // Their letters are all as wide as they are high, so that no font of a reader's system makes a slide too full.
  { scripts: ['Hangul'], name: 'kr', optional: true },
  { scripts: ['Hiragana', 'Katakana', 'Han'], name: 'jp', optional: true },
  { scripts: ['Han'], name: 'sc', optional: true },
  { scripts: ['Han'], name: 'tc', optional: true },
]

function inScripts(names: readonly string[]): RegExp {
  return new RegExp(`[${names.map(name => `\\p{Script=${name}}`).join('')}]`, 'u')
}

const any = inScripts(families.flatMap(({ scripts }) => scripts))
