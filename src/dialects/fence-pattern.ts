/** About how many steps of the engine a build may take for the pattern of one fence: a second or two. */
const MOST_STEPS = 3e8
const MOST_REPEATS = 1000

/**
 * Whether a regular expression surely ends soon on every line of a text, whatever stands in both. Tells so from how many
 * ways there are at most to match a line; what repeats a choice, as `(a+)+` does, has no such bound.
 */
export function endsSoon(pattern: string, text: string): boolean {
  const choices = choicesIn(pattern)
  if (!choices) return false
  const { loops, ways } = choices
  let steps = 0
  for (const { length } of text.split('\n')) {
    steps += ways * waysToDivide(length, loops + 1)
    if (steps > MOST_STEPS) return false
  }
  return true
}

/** In how many ways a line can be dealt out to so many parts. */
function waysToDivide(length: number, parts: number): number {
  let ways = 1
  for (let part = 1; part <= parts; part++) ways *= (length + part) / part
  return ways
}

/** The loops of a pattern, and the product of its other choices; nothing where a choice is repeated. */
function choicesIn(pattern: string): { loops: number; ways: number } | undefined {
  let loops = 0
  let ways = 1
  let group: Group = { branches: 1, hasChoice: false }
  let closed: Group | undefined
  const above: Group[] = []
  for (const [token] of pattern.matchAll(tokens)) {
    const quantity = quantityOf(token)
    if (quantity) {
      const { least, most } = quantity
      if (least > MOST_REPEATS || (most !== Number.POSITIVE_INFINITY && most > MOST_REPEATS)) return undefined
      if (closed?.hasChoice && most > 1) return undefined
      if (most === Number.POSITIVE_INFINITY) loops++
      else ways *= most - least + 1
      group.hasChoice = true
    }
    closed = undefined
    if (token.startsWith('(')) {
      above.push(group)
      group = { branches: 1, hasChoice: false }
    } else if (token === ')') {
      ways *= group.branches
      closed = group
      group = above.pop() ?? { branches: 1, hasChoice: false }
      group.hasChoice ||= closed.hasChoice
    } else if (token === '|') {
      group.branches++
      group.hasChoice = true
    } else if (backReference.test(token)) loops++
  }
  return { loops, ways: ways * group.branches }
}

interface Group {
  branches: number
  /** Whether it, or a group in it, can match in more than one way. */
  hasChoice: boolean
}

const tokens =
  /\\k<[^>]*>|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[ims-]+:))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[\s\S]/g

const backReference = /^\\[1-9k]/

function quantityOf(token: string): { least: number; most: number } | undefined {
  if (token.startsWith('*')) return { least: 0, most: Number.POSITIVE_INFINITY }
  if (token.startsWith('+')) return { least: 1, most: Number.POSITIVE_INFINITY }
  if (token.startsWith('?')) return { least: 0, most: 1 }
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(token) ?? []
  if (least === undefined) return undefined
  if (!comma) return { least: Number(least), most: Number(least) }
  return { least: Number(least), most: most ? Number(most) : Number.POSITIVE_INFINITY }
}
