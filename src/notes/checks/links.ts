import { type Place, type Problem, problem } from '../../errors.ts'
import { addressesIn } from '../addresses.ts'
import type { Ground } from '../ground.ts'
import { findTarget } from '../targets.ts'
import { startOf } from '../tree.ts'
import type { Check } from './check.ts'

/** Links that lead to no note and no file, or to no place in it. */
export const linkFaults: Check = (node, file, { ground }) => {
  return addressesIn(node)
    .filter(({ kind }) => kind === 'link')
    .flatMap(({ url }) => faultsOfLink(url, { file, ...startOf(node) }, ground))
}

/** What is wrong with the address of a link that stands at a place, in Markdown or in HTML. */
export function faultsOfLink(url: string, place: Place, ground: Ground): Problem[] {
  const target = findTarget(url, place.file, ground)
  switch (target.kind) {
    case 'missing':
      return [problem('linkNotFound', place, url)]
    case 'folder':
      return [problem('linkToFolder', place, url)]
    case 'outside':
      return [problem('addressOutside', place, url)]
    case 'hidden':
      return [problem('addressHidden', place, url)]
    case 'here':
    case 'note':
      return target.found ? [] : [problem('anchorNotFound', place, url)]
    default:
      return []
  }
}
