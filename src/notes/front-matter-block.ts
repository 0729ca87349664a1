/** The front matter of a note, where it has any, and what is around it. */
export interface Block {
  language: 'YAML' | 'TOML' | 'JSON'
  /** Without its fences; of JSON with them. */
  text: string
  /** The line that the text begins in, counted from 1. */
  line: number
  /** Whether something stands before it: then it is front matter only if it reads as such. */
  isLate: boolean
  /** The note's text, with an empty line for each of the block's, so that line numbers stay true. */
  body: string
}

/** Finds a block of YAML between `---`, of TOML between `+++`, or of JSON, that a text begins with. */
export function findBlock(source: string): Block | undefined {
  const [before = ''] = /^(?:[ \t]*\r?\n|<!--(?:(?!-->)[\s\S])*-->[ \t]*(?:\r?\n|$))*/.exec(source) ?? []
  const rest = source.slice(before.length)
  for (const { language, pattern, linesBefore } of forms) {
    const [whole, text = ''] = pattern.exec(rest) ?? []
    if (whole === undefined) continue
    const empty = '\n'.repeat(whole.split('\n').length - 1)
    const line = before.split('\n').length + linesBefore
    return {
      language,
      text,
      line,
      isLate: before !== '',
      body: before + empty + rest.slice(whole.length),
    }
  }
  return undefined
}

const forms = [
  {
    language: 'YAML',
    pattern: /^---[ \t]*\r?\n((?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/,
    linesBefore: 1,
  },
  {
    language: 'TOML',
    pattern: /^\+\+\+[ \t]*\r?\n((?:[^\n]*\n)*?)\+\+\+[ \t]*(?:\r?\n|$)/,
    linesBefore: 1,
  },
  // Hugo ends it at a line that is nothing but the last brace.
  { language: 'JSON', pattern: /^(\{[ \t]*\r?\n(?:[^\n]*\n)*?\}[ \t]*(?:\r?\n|$))/, linesBefore: 0 },
] as const
