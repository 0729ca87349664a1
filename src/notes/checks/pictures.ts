import { type Place, type Problem, problem } from '../../errors.ts'
import type { Check } from '../check.ts'
import type { Ground } from '../ground.ts'
import { findTarget } from '../targets.ts'
import { startOf } from '../tree.ts'

/** Pictures that are not there. */
export const pictureFaults: Check = (node, file, { ground }) => {
  return node.type === 'image' ? faultsOfPicture(node.url, { file, ...startOf(node) }, ground) : []
}

/** What is wrong with the address of a picture that stands at a place, in Markdown or in HTML. */
export function faultsOfPicture(url: string, place: Place, ground: Ground): Problem[] {
  const { kind } = findTarget(url, place.file, ground)
  if (kind === 'outside') return [problem('addressOutside', place, url)]
  if (kind === 'hidden') return [problem('addressHidden', place, url)]
  return kind === 'elsewhere' || kind === 'site' || kind === 'file'
    ? []
    : [problem('pictureNotFound', place, url)]
}
