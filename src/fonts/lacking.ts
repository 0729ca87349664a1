import { openFont } from '../decks/measure/font.ts'
import { type Place, type Problem, problem } from '../errors.ts'
import type { FontFile } from './font-file.ts'

/** Tells which letters of the texts a font lacks, in scripts of which it may be asked to have all. */
export function lacking(font: FontFile | undefined, texts: readonly string[], place: Place): Problem[] {
  if (!font) return []
  const { has } = openFont(font.path, 400)
  const letters = new Set(texts.flatMap(text => text.match(expected) ?? []))
  const missing = [...letters].filter(letter => !has(letter)).sort()
  if (missing.length === 0) return []
  const named = missing.slice(0, most).join(', ')
  return [problem('fontLacks', place, missing.length > most ? `${named} …` : named)]
}

/** Other scripts have fonts of their own. */
const expected = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu

const most = 12
