import { type Token as ParsedToken, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'

/** A piece of raw HTML, as it was typed. */
export type Token = { raw: string; offset: number; line: number; column: number } & (
  | { kind: 'start'; name: string; attributes: Record<string, string>; closed: boolean }
  | { kind: 'end'; name: string }
  | { kind: 'text'; text: string }
  | { kind: 'comment' }
  /** A script or stylesheet with all that is in it. */
  | { kind: 'code'; name: string }
  /** What begins like a tag or comment and does not end like one; whatever comes after it is in doubt. */
  | { kind: 'unfinished' }
)

/**
 * Takes a piece of raw HTML apart, as a browser would, but for what a browser hides: what is not finished, or is no
 * HTML although it stands in angle brackets, is text. Every letter that came in is in exactly one `raw`.
 *
 * Lines, columns (from 1) and offsets (from 0) are those in the piece.
 */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const add = (location: Location | null, kind: Kind) => {
    const place = location ?? { startOffset: at, endOffset: at, startLine: 1, startCol: 1 }
    const raw = html.slice(place.startOffset, place.endOffset)
    at = place.endOffset
    const { startOffset: offset, startLine: line, startCol: column } = place
    tokens.push({ raw, offset, line, column, ...(kind === 'raw' ? { kind: 'text', text: raw } : kind) })
  }
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    // To the tokenizer a script may hold `<!--`, which a stylesheet may not; neither is read further.
    handlerOf(html, add, () => {
      tokenizer.state = TokenizerMode.RAWTEXT
    }),
  )
  tokenizer.write(html, true)
  return join(at < html.length ? [...tokens, rest(html, at)] : tokens)
}

function handlerOf(
  html: string,
  add: (at: Location | null, kind: Kind) => void,
  skip: () => void,
): TokenHandler {
  const lastOf = createFinder(html)
  const text = ({ chars, location }: ParsedToken.CharacterToken) =>
    add(location, { kind: 'text', text: chars })
  return {
    onStartTag({ tagName: name, attrs, selfClosing: closed, location }) {
      const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
      add(location, swallowsText(attrs) ? 'raw' : { kind: 'start', name, attributes, closed })
      if (isCode(name) && lastOf(`</${name}`) > (location?.startOffset ?? 0)) skip()
    },
    onEndTag: ({ tagName: name, location }) => add(location, { kind: 'end', name }),
    onCharacter: text,
    onWhitespaceCharacter: text,
    onNullCharacter: ({ location }) => add(location, { kind: 'text', text: '\ufffd' }),
    onComment({ location }) {
      const raw = html.slice(location?.startOffset, location?.endOffset)
      if (!isFinished(raw, location?.startOffset ?? 0, lastOf)) add(location, { kind: 'unfinished' })
      else add(location, raw.startsWith('<!--') ? { kind: 'comment' } : 'raw')
    },
    onDoctype: ({ location }) => add(location, { kind: 'comment' }),
    onEof: () => undefined,
  }
}

/** Finds where a text stands last, each text once: a piece may be long, and hold a thousand beginnings. */
function createFinder(html: string): (text: string) => number {
  const found = new Map<string, number>()
  return text => {
    const last = found.get(text) ?? html.toLowerCase().lastIndexOf(text)
    found.set(text, last)
    return last
  }
}

/** What the tokenizer was still reading when the piece ended. */
function rest(html: string, offset: number): Token {
  const before = html.slice(0, offset).split('\n')
  return {
    kind: 'unfinished',
    raw: html.slice(offset),
    offset,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
  }
}

/** Makes one token of a script or stylesheet, where it ends in the same piece, and one of all text without a tag. */
function join(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  const ends = new Map(
    tokens.flatMap(({ offset, ...token }) => (token.kind === 'end' ? [[token.name, offset]] : [])),
  )
  let code: string | undefined
  for (const token of tokens) {
    const last = joined.at(-1)
    if (code && last) {
      last.raw += token.raw
      if (token.kind === 'end' && token.name === code) code = undefined
    } else if (token.kind === 'start' && isCode(token.name) && (ends.get(token.name) ?? -1) > token.offset) {
      code = token.name
      joined.push({ ...token, kind: 'code' })
    } else if (token.kind === 'text' && last?.kind === 'text') {
      last.text += token.text
      last.raw += token.raw
    } else joined.push(token)
  }
  return joined
}

const isCode = (name: string) => name === 'script' || name === 'style'

/** Whether a comment, or what a browser takes for one, ends as Markdown wants it to. */
function isFinished(raw: string, offset: number, lastOf: (text: string) => number): boolean {
  if (raw.startsWith('<!--')) return /--!?>$/.test(raw)
  if (raw.startsWith('<?')) return lastOf('?>') > offset
  return !raw.startsWith('<![CDATA[') || lastOf(']]>') > offset
}

/** A quote that is not closed makes the words after it look like attributes. */
const swallowsText = (attributes: readonly { name: string; value: string }[]) =>
  attributes.some(({ name }) => /["'<]/.test(name)) && attributes.some(({ value }) => /[<>]/.test(value))

type Kind =
  | 'raw'
  | { kind: 'start'; name: string; attributes: Record<string, string>; closed: boolean }
  | { kind: 'end'; name: string }
  | { kind: 'text'; text: string }
  | { kind: 'comment' }
  | { kind: 'unfinished' }

type Location = Pick<ParsedToken.Location, 'startOffset' | 'endOffset' | 'startLine' | 'startCol'>
