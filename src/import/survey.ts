import { stat } from 'node:fs/promises'
import type { RootContent } from 'mdast'
import { type Problem, problem } from '../errors.ts'
import { startOf } from '../notes/tree.ts'
import { addressesIn } from './addresses.ts'
import type { Place } from './anchors.ts'
import { localOf, placeOf } from './local.ts'
import { isPicture, pictureNames } from './pictures.ts'
import type { Note } from './plan.ts'

/** What a note points to on the disk. Paths are absolute. */
export interface Survey {
  /** The pictures that are there, and what they are to be called. */
  pictures: Map<string, string>
  missing: Set<string>
  problems: Problem[]
}

/**
 * Looks for the files that a note points to.
 *
 * @param note absolute
 * @param file the note, as messages name it
 */
export async function survey(
  { blocks, body }: Pick<Note, 'blocks' | 'body'>,
  note: string,
  file: string,
): Promise<Survey> {
  const found = await Promise.all(
    addressesIn(blocks, body).map(async ({ url, node }) => {
      const local = localOf(url, note)
      if (!local || local.path === note) return []
      const info = await stat(local.path).catch(() => undefined)
      // Modules are found without their endings, and by others than us.
      if (!info && node.type === 'mdxjsEsm') return []
      return [{ path: local.path, url, node, isFile: info?.isFile() === true, isThere: info !== undefined }]
    }),
  )
  const files = found.flat()
  const problems = files
    .filter(({ isThere }) => !isThere)
    .map(({ path, url, node }) =>
      problem(isPicture(path) ? 'pictureNotFound' : 'linkNotFound', { file, ...startOf(node) }, url),
    )
  return {
    pictures: pictureNames(files.flatMap(({ path, isFile }) => (isFile && isPicture(path) ? [path] : []))),
    missing: new Set(files.flatMap(({ path, isThere }) => (isThere ? [] : [path]))),
    problems,
  }
}

/** Links into the note itself that lead to no heading of it. */
export function lostAnchors(
  blocks: readonly RootContent[],
  note: string,
  file: string,
  places: ReadonlyMap<string, Place>,
): Problem[] {
  return addressesIn(blocks).flatMap(({ url, node }) => {
    const local = localOf(url, note)
    if (local?.path !== note || placeOf(local.rest, places)) return []
    return [problem('anchorNotFound', { file, ...startOf(node) }, url)]
  })
}
