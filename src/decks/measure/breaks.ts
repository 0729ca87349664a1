import { Rules } from '@cto.af/linebreak'

/** Whose rules say where a line may end: Unicode's (Firefox keeps close to them), or those of Chromium and Safari. */
export type BreakRules = 'unicode' | 'blink'

/** Where a line may end inside a text without spaces: offsets, without its beginning and end. */
export function breaksIn(word: string, rules: BreakRules): number[] {
  if (plain.test(word)) return []
  const breaks = new Set([...unicodeBreaks(word), ...dictionaryBreaks(word)])
  return Array.from({ length: word.length - 1 }, (_, index) => index + 1).filter(offset => {
    const [before, after] = [word.charAt(offset - 1), word.charAt(offset)]
    return rules === 'blink' && isAscii(before) && isAscii(after)
      ? blinkBreaks(before, after)
      : breaks.has(offset)
  })
}

/** Whether a line may end at the same places of a text without spaces by all rules. */
export const breaksAlike = (word: string): boolean => plain.test(word) || word === ''

/** Most words: letters with the signs that may stand before and behind them. No line ends in one. */
const plain = /^["'“‘([]?[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]+[.,:;!?"'”’)\]]{0,2}$/u

const unicode = new Rules()

const unicodeBreaks = (word: string) => Array.from(unicode.breaks(word), ({ position }) => position)

/** Scripts without spaces, whose words browsers know by a dictionary: the one that Node has, too. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const words = new Intl.Segmenter('th', { granularity: 'word' })

function dictionaryBreaks(text: string): number[] {
  if (!unspaced.test(text)) return []
  return Array.from(words.segment(text))
    .filter(({ segment, isWordLike }) => isWordLike && unspaced.test(segment))
    .map(({ index }) => index)
    .filter(index => unspaced.test(text.charAt(index - 1)))
}

const isAscii = (character: string) => character <= '~'

/** What a Chromium does between each two signs of ASCII, measured in one, in three rules. */
function blinkBreaks(before: string, after: string): boolean {
  if (before === '-') return !/[!$),./:;?\]}]/.test(after)
  if (before === '?') return !/[!"'),./:;?\]}]/.test(after)
  return /[!"#%&)*+,.:;=>\\\]|}~]/.test(before) && /[(<[{]/.test(after)
}
