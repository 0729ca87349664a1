/** How a text was written that is a deck of another program, or lies where decks are. */
export interface DeckFormat {
  program: 'marp' | 'slidev' | 'reveal-md' | 'any'
  /** What stands between slides besides `---`: comments such as `<!--s-->`. */
  breaks: string[]
}

/** A file among the session decks, which nobody says more of. */
export const anyDeck: DeckFormat = { program: 'any', breaks: [] }

/** The format that a text was written in, where its front matter says that it is a deck of another program. */
export function deckFormatOf(keys: Readonly<Record<string, unknown>>): DeckFormat | undefined {
  const program = programOf(keys)
  if (!program) return undefined
  const breaks = [keys['separator'], keys['verticalSeparator']].filter(isComment)
  return { program, breaks }
}

function programOf(keys: Readonly<Record<string, unknown>>): DeckFormat['program'] | undefined {
  const has = (names: readonly string[]) => names.some(name => Object.hasOwn(keys, name))
  if (keys['marp'] === true) return 'marp'
  if (has(['revealOptions', 'separator', 'verticalSeparator', 'notesSeparator'])) return 'reveal-md'
  if (has(slidevOnly)) return 'slidev'
  // Jekyll and Hugo have themes and layouts too.
  return has(['theme']) && has(['class', 'background', 'fonts']) ? 'slidev' : undefined
}

const slidevOnly = [
  'routerMode',
  'drawings',
  'transition',
  'themeConfig',
  'colorSchema',
  'highlighter',
  'canvasWidth',
  'comark',
]

const isComment = (value: unknown): value is string => typeof value === 'string' && value.startsWith('<!--')
