import type { RootContent } from 'mdast'
import type { Problem } from '../../errors.ts'
import { mixedCapitals } from './capitals.ts'
import { gluedMarkers } from './markers.ts'
import { nearTerms } from './near-terms.ts'
import { repeatedWords } from './repeated-words.ts'
import { skippedNumbers } from './skipped-numbers.ts'
import { type NoteText, textOf } from './text.ts'
import { trailingSpaces } from './trailing-spaces.ts'
import { unclosed } from './unclosed.ts'

/** Looks for one kind of slip. It changes nothing, and rather misses one than finds one that is none. */
type Look = (text: NoteText) => Problem[]

const looks: readonly Look[] = [
  repeatedWords,
  mixedCapitals,
  gluedMarkers,
  nearTerms,
  skippedNumbers,
  unclosed,
  trailingSpaces,
]

/** Tells what is likely a slip of the author in a note: for a person to judge, and to mend. */
export function slipsIn(body: string, blocks: readonly RootContent[], file: string): Problem[] {
  const text = textOf(body, blocks, file)
  return looks.flatMap(look => look(text))
}
