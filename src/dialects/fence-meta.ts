import { endsSoon } from './fence-pattern.ts'

export interface FenceMeta {
  /** What code blocks can be given; without what is in `dropped`. */
  meta: string
  /** What would stop them or never end, as it was typed. */
  dropped: string[]
}

/** Takes out of what stands behind the language of a fence what Expressive Code throws at, or would not be done with. */
export function readFenceMeta(meta: string, code: string): FenceMeta {
  if (meta.length > LONGEST) return { meta: '', dropped: [`${meta.slice(0, 40)}…`] }
  const dropped: string[] = []
  const judge = (whole: string, isRight: boolean) => {
    if (isRight) return whole
    dropped.push(whole.trim())
    return ''
  }
  // Values in quotes may hold anything that looks like an option.
  const kept = meta.replace(options, (whole: string, key: string | undefined, value: string) => {
    const name = (key ?? '').toLowerCase()
    if (name === 'frame') return judge(whole, frames.has(unquoted(value)))
    if (!markers.has(name)) return whole
    if (value.startsWith('{') && value.endsWith('}')) return judge(whole, areLines(value.slice(1, -1), code))
    if (isPattern(value)) return judge(whole, endsSoon(value.slice(1, -1), code))
    return whole
  })
  return { meta: dropped.length > 0 ? kept.trim() : meta, dropped }
}

const LONGEST = 4000
/** Far more lines than a block of code has; a range is walked line by line. */
const LAST_LINE = 10_000

const frames = new Set(['code', 'terminal', 'none', 'auto', 'editor', 'shell', ''])
const markers = new Set(['', 'mark', 'ins', 'del', 'add', 'rem'])

/** Options as Expressive Code tells them apart: with a value in delimiters, or up to the next space. */
const options =
  /(?<=\s|^)(?:([^\s'"/{=]+)\s*=\s*)?('(?:[^\\]|\\.)*?'|"(?:[^\\]|\\.)*?"|\/(?:[^\\]|\\.)*?\/|\{(?:[^\\]|\\.)*?\}|(?<==\s*)[^\s=]+)(?=\s|$)/g

const isPattern = (value: string) => value.length > 1 && value.startsWith('/') && value.endsWith('/')
const unquoted = (value: string) => value.replace(/^(['"])(.*)\1$/s, '$2')

/** Whether each number is that of a line that a block of code can have. */
function areLines(range: string, code: string): boolean {
  const last = Math.max(LAST_LINE, code.split('\n').length)
  const numbers = range
    .replace(/^\s*(["'])((?:(?!\1).)+?)\1:\s*?/, '')
    .split(',')
    .flatMap(
      part => /^(-?\d+)(?:(?:-|\.\.\.?|[\u2025\u2026\u22EF])(-?\d+))?$/.exec(part.trim())?.slice(1) ?? [],
    )
  return numbers.every(number => number === undefined || (Number(number) >= 1 && Number(number) <= last))
}
