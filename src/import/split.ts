import type { Heading as HeadingNode, RootContent } from 'mdast'
import type { Heading } from '../notes/tree.ts'
import { rangeOf } from './edits.ts'
import { tokensOf } from './mdx/tokens.ts'
import { countsUp, isWithoutGap, type Numbered, numberOf } from './numbers.ts'

/** A section that becomes a file of its own. */
export interface Section {
  heading: Heading
  node: HeadingNode
  title: string
  /** What stands under the heading. */
  content: RootContent[]
  /** What it counts as in the list of sections. */
  number: number
}

/** A note in the order of its text: what stays in it, and each run of sections that leave it. */
export type Part = { kept: RootContent } | { sections: Section[] }

/**
 * Finds the sections that a note falls into: those with numbers, else the headings of the level that leaves no piece
 * much longer than the others. A note that falls into none is one part after the other, all kept.
 *
 * @param headings of the whole note
 */
export function splitNote(blocks: readonly RootContent[], headings: readonly Heading[]): Part[] {
  const byLine = new Map(headings.map(heading => [heading.line, heading]))
  const hidden = insideDetails(blocks)
  const places = blocks.flatMap((node, at) => (node.type === 'heading' ? [{ node, at }] : []))
  const candidates = places.flatMap(({ node, at }, place): Candidate[] => {
    const heading = byLine.get(node.position?.start.line ?? 0)
    if (!heading || hidden.has(node)) return []
    const next = places
      .slice(place + 1)
      .find(({ node: other }) => other.depth <= node.depth && !hidden.has(other))
    return [{ at, end: next?.at ?? blocks.length, node, heading, numbered: numberOf(heading.text) }]
  })
  const chosen = numberedSections(blocks, candidates) ?? bestLevel(blocks, candidates)
  return partsOf(blocks, runsOf(chosen, candidates))
}

/** What a reader has to unfold first is no section, but part of one. */
function insideDetails(blocks: readonly RootContent[]): Set<RootContent> {
  const inside = new Set<RootContent>()
  let open: RootContent[][] = []
  for (const block of blocks) {
    for (const level of open) level.push(block)
    for (const token of block.type === 'html' ? tokensOf(block.value) : []) {
      if (!('name' in token) || token.name !== 'details') continue
      if (token.kind === 'open') open = [...open, []]
      else for (const node of open.pop() ?? []) inside.add(node)
    }
  }
  return inside
}

/** The headings of the highest level that are numbered as sections are, where they hold most of the note. */
function numberedSections(
  blocks: readonly RootContent[],
  candidates: readonly Candidate[],
): Candidate[] | undefined {
  return depths
    .map(depth => candidates.filter(({ node }) => node.depth === depth))
    .map(level => ({ level, numbered: level.filter(isNumbered) }))
    .find(({ level, numbered }) => {
      const runs = runsOf(numbered, candidates).map(run => run.filter(isNumbered).map(one => one.numbered))
      const isMost = numbered.length * 2 >= level.length && keptShare(blocks, numbered) <= most
      return isMost && countsUp(runs)
    })?.numbered
}

/** The headings of the highest level whose longest piece is not most of the note, else of the level that comes nearest. */
function bestLevel(blocks: readonly RootContent[], candidates: readonly Candidate[]): Candidate[] {
  const total = lengthOf(blocks)
  const levels = depths.flatMap(depth => {
    const sections = candidates.filter(({ node }) => node.depth === depth)
    if (sections.length < 2) return []
    const longest = Math.max(...sections.map(({ at, end }) => lengthOf(blocks.slice(at, end)) / total))
    return [{ sections, longest: Math.max(longest, keptShare(blocks, sections)) }]
  })
  const best = Math.min(...levels.map(({ longest }) => longest))
  return levels.find(({ longest }) => longest <= Math.max(best, most))?.sections ?? []
}

/** The share of a note that stays when sections leave. */
function keptShare(blocks: readonly RootContent[], sections: readonly Candidate[]): number {
  const left = sections.reduce((sum, { at, end }) => sum + lengthOf(blocks.slice(at, end)), 0)
  return 1 - left / lengthOf(blocks)
}

const lengthOf = (blocks: readonly RootContent[]) =>
  blocks.map(rangeOf).reduce((sum, { start, end }) => sum + end - start, 0)

/** The share of a note that one piece may be. */
const most = 0.6

const depths = [1, 2, 3, 4, 5, 6]

/** Sections that follow one another under one heading. */
function runsOf(chosen: readonly Candidate[], candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = []
  let next = 0
  for (const section of chosen) {
    const run = runs.at(-1)
    const at = candidates.indexOf(section, next)
    const isUnderAnother = candidates.slice(next, at).some(({ node }) => node.depth < section.node.depth)
    next = at
    if (run && !isUnderAnother) run.push(section)
    else runs.push([section])
  }
  return runs
}

function partsOf(blocks: readonly RootContent[], runs: readonly Candidate[][]): Part[] {
  const numbers = runs.map(run => run.flatMap(({ numbered }) => numbered?.number ?? []))
  const counts = runs.every((run, at) => run.length === numbers[at]?.length) && isWithoutGap(numbers)
  const parts: Part[] = []
  let count = 0
  let next = 0
  for (const run of runs) {
    for (const [place, { at, end, node, heading, numbered }] of run.entries()) {
      count += 1
      parts.push(...blocks.slice(next, at).map(kept => ({ kept })))
      const section = {
        heading,
        node,
        title: counts && numbered ? numbered.words : heading.text,
        content: blocks.slice(at + 1, end),
        number: counts && numbered ? numbered.number : count,
      }
      const last = parts.at(-1)
      if (place > 0 && last && 'sections' in last) last.sections.push(section)
      else parts.push({ sections: [section] })
      next = end
    }
  }
  return [...parts, ...blocks.slice(next).map(kept => ({ kept }))]
}

interface Candidate {
  at: number
  end: number
  node: HeadingNode
  heading: Heading
  numbered: Numbered | undefined
}

const isNumbered = (one: Candidate): one is Candidate & { numbered: Numbered } => one.numbered !== undefined
