import leven from 'leven'
import { type Problem, problem } from '../../errors.ts'
import { matchesIn, type NoteText } from './text.ts'

/**
 * Names that are written in another way elsewhere in the note: “AWS Bath”, where it is “AWS Batch” more often.
 *
 * Only words with a capital, one letter apart or with two letters changed about, that have a neighbour in common; and
 * only the rarer one.
 */
export function nearTerms(text: NoteText): Problem[] {
  const terms = [...termsIn(text).values()]
  const byLetter = Map.groupBy(
    terms.filter(({ offsets }) => offsets.length >= 3),
    ({ word }) => word[0],
  )
  return terms.flatMap(rare => {
    const common = byLetter.get(rare.word[0])?.find(one => isSlipOf(rare, one))
    return common ? rare.offsets.map(at => problem('slipSpelling', text.at(at), rare.word, common.word)) : []
  })
}

function termsIn(text: NoteText): Map<string, Term> {
  const terms = new Map<string, Term>()
  for (const { match, offset, piece } of matchesIn(
    text,
    /(?<![\p{L}\p{N}_.\-/@#])\p{Lu}\p{Ll}{3,}(?![\p{L}\p{N}_\-/]|\.\p{L})/gu,
  )) {
    const [word] = match
    const term = terms.get(word) ?? { word, offsets: [], neighbours: new Set() }
    const before = /([\p{L}\p{N}]+) $/u.exec(piece.text.slice(0, match.index))?.[1]
    const after = /^ ([\p{L}\p{N}]+)/u.exec(piece.text.slice(match.index + word.length))?.[1]
    for (const neighbour of [before && `${before} _`, after && `_ ${after}`])
      if (neighbour && /\p{Lu}/u.test(neighbour)) term.neighbours.add(neighbour)
    term.offsets.push(offset)
    terms.set(word, term)
  }
  return terms
}

function isSlipOf(rare: Term, common: Term): boolean {
  const [few, many] = [rare.offsets.length, common.offsets.length]
  if (many < few * 3 || few > 2 || !isNear(rare.word, common.word)) return false
  return (
    [...rare.neighbours].some(one => common.neighbours.has(one)) ||
    (few === 1 && many >= 5 && rare.word.length >= 7)
  )
}

/** One letter more, less or another, or two changed about; not at an end, where words are bent. */
function isNear(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || one.at(-1) !== other.at(-1)) return false
  if (Math.abs(one.length - other.length) > 1 || [one, other].some(word => bent(word, [one, other])))
    return false
  const distance = leven(one, other)
  const isSwapped =
    distance === 2 && one.length === other.length && [...one].sort().join() === [...other].sort().join()
  return isSwapped || (distance === 1 && (one.length !== other.length || one.length >= 6))
}

/** “Providers” is no slip of “Provides”. */
const bent = (word: string, words: readonly string[]) =>
  words.includes(word.replace(/[drn]s$/, 's')) && /[drn]s$/.test(word)

interface Term {
  word: string
  offsets: number[]
  neighbours: Set<string>
}
