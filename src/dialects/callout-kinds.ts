/** The four looks that an aside can have. */
export type Look = 'note' | 'tip' | 'caution' | 'danger'

/**
 * The look of a kind of aside as GitHub, Obsidian, Docusaurus and VitePress name them, in small letters.
 *
 * https://docs.github.com/en/get-started/writing-on-github, https://help.obsidian.md/callouts
 */
export const looks: ReadonlyMap<string, Look> = new Map(
  Object.entries({
    note: 'note abstract summary tldr info todo example quote cite',
    tip: 'tip hint important success check done',
    caution: 'warning caution attention question help faq',
    danger: 'danger error failure fail missing bug',
  } satisfies Record<Look, string>).flatMap(([look, kinds]) =>
    // The keys are looks; `Object.entries` forgets it.
    kinds.split(' ').map(kind => [kind, look as Look]),
  ),
)
