/** Path data as segments, by the real grammar: arc flags and numbers may be glued (`a1 1 0 0110 10`, `1.5.5`). */
export function parsePath(data: string): Segment[] {
  const segments: Segment[] = []
  const reader = { data, at: 0 }
  for (;;) {
    skipSpace(reader)
    const command = data[reader.at] ?? ''
    const arity = ARITY[command.toLowerCase()]
    // What comes after a fault is not drawn, which is what browsers do.
    if (arity === undefined) return segments
    reader.at++
    if (arity === 0) segments.push({ command, values: [] })
    else if (!readRuns(reader, command, arity, segments)) return segments
  }
}

/** Path data with at most two decimals. */
export function roundPath(data: string): string {
  let out = ''
  let before = ''
  for (const { command, values } of parsePath(data)) {
    out += `${command === before ? ' ' : command}${values.map(shortNumber).join(' ')}`
    before = command === 'M' || command === 'm' ? '' : command
  }
  return out
}

/** A number in two decimals, without a tail of noughts. */
export function shortNumber(value: number): string {
  const rounded = Math.round(value * 100) / 100
  return String(Object.is(rounded, -0) ? 0 : rounded)
}

const ARITY: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y

function readRuns(reader: Reader, letter: string, arity: number, segments: Segment[]): boolean {
  let command = letter
  for (;;) {
    const values = readValues(reader, command, arity)
    if (!values) return false
    segments.push({ command, values })
    skipSpace(reader)
    if (!/[\d.+-]/.test(reader.data[reader.at] ?? '')) return true
    // Further pairs after a moveto are linetos.
    if (command === 'M') command = 'L'
    if (command === 'm') command = 'l'
  }
}

function readValues(reader: Reader, command: string, arity: number): number[] | undefined {
  const values: number[] = []
  for (let index = 0; index < arity; index++) {
    skipSpace(reader)
    const flag = command.toLowerCase() === 'a' && (index === 3 || index === 4)
    const value = flag ? readFlag(reader) : readNumber(reader)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

function readFlag(reader: Reader): number | undefined {
  const flag = reader.data[reader.at]
  if (flag !== '0' && flag !== '1') return undefined
  reader.at++
  return Number(flag)
}

function readNumber(reader: Reader): number | undefined {
  NUMBER.lastIndex = reader.at
  const match = NUMBER.exec(reader.data)
  if (!match) return undefined
  reader.at = NUMBER.lastIndex
  return Number(match[0])
}

function skipSpace(reader: Reader): void {
  while (/[\s,]/.test(reader.data[reader.at] ?? '')) reader.at++
}

export interface Segment {
  command: string
  values: number[]
}

interface Reader {
  data: string
  at: number
}
