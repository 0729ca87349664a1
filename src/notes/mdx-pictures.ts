import { descendants } from '../mdast.ts'
import type { Ground } from './ground.ts'
import type { Note, SessionDeck } from './library.ts'
import { findTarget } from './targets.ts'
import { parse } from './tree.ts'

/**
 * The pictures of the project that an MDX note shows where it is read as Markdown, as they stand there.
 *
 * Astro makes ready what it was told of before anything is rendered.
 */
export function picturesIn(
  { body, file }: Pick<Note | SessionDeck, 'body' | 'file'>,
  ground: Ground,
): string[] {
  const parsed = parse(body, 'md')
  if (!parsed.ok) return []
  return [...descendants(parsed.tree)].flatMap(node =>
    node.type === 'image' && !node.url.startsWith('/') && findTarget(node.url, file, ground).kind === 'file'
      ? [decodeURI(node.url)]
      : [],
  )
}
