import { type Place, type Problem, problem } from '../../errors.ts'
import { addressesIn } from '../addresses.ts'
import type { Ground } from '../ground.ts'
import { findPicture } from '../pictures.ts'
import { findTarget } from '../targets.ts'
import { startOf } from '../tree.ts'
import type { Check } from './check.ts'

/** Pictures that are not there, or cannot be shown as they are. */
export const pictureFaults: Check = (node, file, { ground }) => {
  const place = { file, ...startOf(node) }
  // Of a definition it is not known whether it is for pictures; that it leads somewhere is looked at with the links.
  if (node.type === 'definition') {
    const isFile = pictureName.test(node.url) && findTarget(node.url, file, ground).kind === 'file'
    return isFile || ground.home?.failed.has(node.url) ? faultsOfPicture(node.url, place, ground) : []
  }
  return addressesIn(node)
    .filter(({ kind }) => kind === 'picture')
    .flatMap(({ url }) => faultsOfPicture(url, place, ground))
}

const pictureName = /\.(png|jpe?g|gif|webp|avif|svg|bmp|ico|tiff?|heic|psd)([?#]|$)/i

/** What is wrong with a picture that stands at a place, in Markdown or in HTML. */
export function faultsOfPicture(url: string, place: Place, ground: Ground): Problem[] {
  const picture = findPicture(url, place.file, ground)
  switch (picture.kind) {
    case 'elsewhere': {
      const reason = ground.home?.failed.get(url)
      return reason === undefined ? [] : [problem('pictureNotFetched', place, url, reason)]
    }
    case 'missing':
      return [problem('pictureNotFound', place, url)]
    case 'outside':
      return [problem('addressOutside', place, url)]
    case 'hidden':
      return [problem('addressHidden', place, url)]
    case 'file': {
      const { fault } = picture.look
      return fault && !(ground.trust && fault.kind === 'cleaned')
        ? [problem(faultNames[fault.kind], place, url, fault.reason)]
        : []
    }
    default:
      return []
  }
}

const faultNames = {
  broken: 'pictureBroken',
  unsupported: 'pictureUnsupported',
  cleaned: 'pictureCleaned',
} as const
