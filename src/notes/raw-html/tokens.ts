import { Tokenizer, TokenizerMode } from 'parse5'

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
    tokens.push({
      raw,
      offset: place.startOffset,
      line: place.startLine,
      column: place.startCol,
      ...(kind === 'raw' ? { kind: 'text', text: raw } : kind),
    })
  }
  const text = ({ chars, location }: { chars: string; location: Location | null }) =>
    add(location, { kind: 'text', text: chars })
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName: name, attrs, selfClosing: closed, location }) {
        const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
        add(location, swallowsText(attrs) ? 'raw' : { kind: 'start', name, attributes, closed })
        if (isCode(name) && html.toLowerCase().includes(`</${name}`, at)) tokenizer.state = codeMode
      },
      onEndTag: ({ tagName: name, location }) => add(location, { kind: 'end', name }),
      onCharacter: text,
      onWhitespaceCharacter: text,
      onNullCharacter: ({ location }) => add(location, { kind: 'text', text: '\ufffd' }),
      onComment({ location }) {
        const raw = html.slice(location?.startOffset, location?.endOffset)
        if (!isFinished(raw, html.slice(location?.startOffset))) add(location, { kind: 'unfinished' })
        else add(location, raw.startsWith('<!--') ? { kind: 'comment' } : 'raw')
      },
      onDoctype: ({ location }) => add(location, { kind: 'comment' }),
      onEof: () => undefined,
    },
  )
  tokenizer.write(html, true)
  return join(at < html.length ? [...tokens, rest(html, at)] : tokens)
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
  let code: string | undefined
  for (const token of tokens) {
    const last = joined.at(-1)
    if (code && last) {
      last.raw += token.raw
      if (token.kind === 'end' && token.name === code) code = undefined
    } else if (token.kind === 'start' && isCode(token.name) && hasEnd(tokens, token)) {
      code = token.name
      joined.push({ ...token, kind: 'code' })
    } else if (token.kind === 'text' && last?.kind === 'text') {
      last.text += token.text
      last.raw += token.raw
    } else joined.push(token)
  }
  return joined
}

const hasEnd = (tokens: readonly Token[], start: Token & { kind: 'start' }) =>
  tokens.some(token => token.kind === 'end' && token.name === start.name && token.offset > start.offset)

const isCode = (name: string) => name === 'script' || name === 'style'

/** Whether a comment, or what a browser takes for one, ends as Markdown wants it to. */
function isFinished(raw: string, rest: string): boolean {
  if (raw.startsWith('<!--')) return /--!?>$/.test(raw)
  return raw.startsWith('<?') ? rest.includes('?>') : !raw.startsWith('<![CDATA[') || rest.includes(']]>')
}

/** A quote that is not closed makes the words after it look like attributes. */
const swallowsText = (attributes: readonly { name: string; value: string }[]) =>
  attributes.some(({ name }) => /["'<]/.test(name)) && attributes.some(({ value }) => /[<>]/.test(value))

// To the tokenizer a script may hold `<!--`, which a stylesheet may not; neither is read further.
const codeMode = TokenizerMode.RAWTEXT

type Kind =
  | 'raw'
  | { kind: 'start'; name: string; attributes: Record<string, string>; closed: boolean }
  | { kind: 'end'; name: string }
  | { kind: 'text'; text: string }
  | { kind: 'comment' }
  | { kind: 'unfinished' }

interface Location {
  startOffset: number
  endOffset: number
  startLine: number
  startCol: number
}
