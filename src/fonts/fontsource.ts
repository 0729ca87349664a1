import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { FontFile, Range } from './font-file.ts'

/** One family of @fontsource, in one weight or all of them. */
export interface Wanted {
  /** Its name on the pages. */
  family: string
  /** `inter` in the names of its files. */
  name: string
  /** `variable` where one file has all weights. */
  weight: number | 'variable'
  style?: 'normal' | 'italic'
  /** Only these sets of characters, which its files are named by. */
  subsets?: readonly string[]
}

/**
 * The files of a family, the last of its sets of characters first: that is the order in which browsers take them, as
 * the package's own stylesheets have them.
 *
 * @param require of the module or project that has the package installed; throws where it has not
 */
export function fontsource({ family, name, weight, style = 'normal', subsets }: Wanted, require = own) {
  const isVariable = weight === 'variable'
  const list = require.resolve(`@fontsource${isVariable ? '-variable' : ''}/${name}/unicode.json`)
  // It is a list of ranges by the name of the set.
  const sets = require(list) as Record<string, string>
  return Object.entries(sets)
    .filter(([set]) => !subsets || subsets.includes(set))
    .map(([set, ranges]): FontFile => {
      const cut = isVariable ? 'wght' : weight
      return {
        family,
        path: join(dirname(list), 'files', `${name}-${set.replace(/[[\]]/g, '')}-${cut}-${style}.woff2`),
        weight: isVariable ? '100 900' : String(weight),
        style,
        ranges: ranges.split(',').map(parseRange),
      }
    })
    .reverse()
}

const own = createRequire(import.meta.url)

function parseRange(range: string): Range {
  const [from = '', to = from] = range.replace('U+', '').split('-')
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
}
