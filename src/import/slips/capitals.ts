import { problem } from '../../errors.ts'
import { matchesIn, type NoteText } from './text.ts'

/**
 * Words with a second capital that the shift key has left: “SUmmary”, “THe”.
 *
 * Names such as `OAuth`, `RStudio` or `XCode` are none: only where the two capitals can be spoken together, and are not what
 * the note mostly writes, they are taken for the beginning of one word.
 */
export function mixedCapitals(text: NoteText) {
  const counts = new Map<string, number>()
  for (const { match } of matchesIn(text, /[\p{L}\p{M}]+/gu))
    counts.set(match[0], (counts.get(match[0]) ?? 0) + 1)
  return matchesIn(text, twoCapitals).flatMap(({ match: [word], offset }) => {
    const likely = word.charAt(0) + word.slice(1).toLocaleLowerCase()
    const isName = (counts.get(word) ?? 0) > 4 && !counts.has(likely)
    return spoken.test(word) && !isName ? [problem('slipCapitals', text.at(offset), word, likely)] : []
  })
}

const twoCapitals = /(?<![\p{L}\p{N}_.\-/@#])\p{Lu}{2}\p{Ll}+(?![\p{L}\p{N}_\-/(]|\.\p{L})/gu

const spoken = /^(?:[BCDFGHKLMNPQRSTVWZ][AEIOU]\p{Ll}{3,}|(?:TH|WH)(?:e|is|at|en|ere|ose|ey|ich|ile|y))$/u
