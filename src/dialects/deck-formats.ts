/** The programs whose decks are understood. */
export type DeckFormat = 'marp' | 'slidev' | 'reveal-md'

/** The program that a text was written as a deck for, where its front matter says so. */
export function deckFormatOf(keys: Readonly<Record<string, unknown>>): DeckFormat | undefined {
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
