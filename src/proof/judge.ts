import { type Problem, problem } from '../errors.ts'
import type { Seen } from './look.ts'
import { deckSights } from './sights.ts'

/** What a browser has shown of a deck. */
export interface SeenDeck {
  /** The slides as they were planned. */
  planned: readonly Seen[]
  /** The same after the guard in the page; nothing where it had nothing to do. */
  guarded?: readonly Seen[] | undefined
}

/** What is to be said of slides. */
export interface Verdict {
  slides: number
  /** What breaks the promise for those who watch. */
  problems: Problem[]
  /** Slides that only fit because the guard has made them tighter. */
  advice: Problem[]
}

/** Judges what was seen of a deck by what decks promise. */
export function judge({ planned, guarded = planned }: SeenDeck): Verdict {
  return {
    slides: guarded.length,
    problems: [...guarded.flatMap(misfitsOf), ...withoutOwnId(guarded)],
    advice: planned.flatMap((seen, index) => {
      const now = guarded[index]
      const isMended = now && misfitsOf(seen).length > 0 && misfitsOf(now).length === 0
      return isMended ? problem('slideTight', placeOf(seen), seen.id) : []
    }),
  }
}

/** What is wrong with one slide, as it was seen. */
export function misfitsOf(seen: Seen): Problem[] {
  const { id, farthest, unseen, covered } = seen
  const place = placeOf(seen)
  const over = outOfRoom(seen)
  const tooSmall = (['text', 'fine'] as const)
    .map(kind => seen.sizes[kind])
    .filter((size, kind) => size < (floors[kind] ?? 0))
  return [
    ...(over > tolerance ? [problem('slideTooFull', place, id, rounded(over), farthest)] : []),
    ...(tooSmall.length > 0 ? [problem('slideTextSmall', place, id, rounded(Math.min(...tooSmall)))] : []),
    ...(unseen.length > 0 ? [problem('slideWordsUnseen', place, id, few(unseen))] : []),
    ...(covered.length > 0 ? [problem('slideBlocksOverlap', place, id, few(covered))] : []),
  ]
}

/** The least sizes of text, and of code, tables and captions, in px of 720. */
const floors = [22, 20]

/** Browsers round. */
const tolerance = 1

/** How far a slide's content is out of the room for it, in px; below 0 where it is not. */
function outOfRoom({ edges }: Seen): number {
  const { room } = deckSights
  return Math.max(
    room.left - edges.left,
    room.top - edges.top,
    edges.right - room.right,
    edges.bottom - room.bottom,
  )
}

function withoutOwnId(slides: readonly Seen[]): Problem[] {
  const sameIds = Map.groupBy(slides, ({ id }) => id)
  return [...sameIds].flatMap(([id, same]) =>
    same.slice(id === '' ? 0 : 1).map(seen => problem('slideId', placeOf(seen), id)),
  )
}

function placeOf({ source, id }: Seen): { file: string; line?: number } {
  const [, file, line] = /^(.*):(\d+)$/.exec(source) ?? []
  return file ? { file, line: Number(line) } : { file: source || `#/${id}` }
}

const rounded = (length: number) => String(Number(length.toFixed(1)))

const few = (words: readonly string[]) => words.slice(0, 12).join(' ') + (words.length > 12 ? ' …' : '')
