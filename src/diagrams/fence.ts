/**
 * What the line that opens a fence says about its diagram: ```` ```mermaid caption="The way of a job" width=480 ````.
 * Words that are none of these are left to whoever wrote them.
 */
export function readFence(meta: string | null | undefined): Fence {
  const said = new Map<string, string>()
  for (const [, key = '', double, single, bare] of (meta ?? '').matchAll(PAIR))
    said.set(key.toLowerCase(), double ?? single ?? bare ?? '')
  const width = said.get('width')
  const parsed = width === undefined ? undefined : widthOf(width)
  return {
    caption: said.get('caption') || said.get('title') || undefined,
    alt: said.get('alt') || undefined,
    width: parsed,
    turn: !/^(false|no|off)$/i.test(said.get('turn') ?? ''),
    ...(width !== undefined && parsed === undefined && { wrongWidth: width }),
  }
}

const PAIR = /([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'{}]+))/gi

/** `480`, `480px` and `60%`; anything else is no width. */
function widthOf(text: string): string | undefined {
  const [, digits, unit] = /^(\d{1,4})(px|%)?$/.exec(text.trim()) ?? []
  const number = Number(digits)
  if (!number || (unit === '%' && number > 100)) return undefined
  return `${number}${unit ?? 'px'}`
}

export interface Fence {
  caption: string | undefined
  /** What the diagram shows, for those who cannot see it. */
  alt: string | undefined
  /** As CSS says it. */
  width: string | undefined
  /** Whether a flow may run the other way on a slide where its text would be too small. */
  turn: boolean
  /** What was written for a width and is none. */
  wrongWidth?: string
}
