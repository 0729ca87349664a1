import { problem } from '../../errors.ts'
import { matchesIn, type NoteText } from './text.ts'

/** Words that stand twice: “the the”. Not where a sign stands between, and not in scripts that double words. */
export function repeatedWords(text: NoteText) {
  return matchesIn(text, twice).flatMap(({ match, offset }) => {
    const [words, first = '', second = ''] = match
    const isSame = first.toLocaleLowerCase() === second
    return isSame && !mayBeDoubled.has(second)
      ? [problem('slipRepeatedWord', text.at(offset), words.replace(/\s+/g, ' '))]
      : []
  })
}

const twice =
  /(?<![\p{L}\p{M}\p{N}'’_.\-/&])([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+)\s+(\1)(?![\p{L}\p{M}\p{N}'’_\-/]|\.\p{L})/giu

/** Doubled in good English, German or French. */
const mayBeDoubled = new Set(
  `that had very so no ha bla blah bye many far really long is do nous vous die der das sie ihr be`.split(
    ' ',
  ),
)
