import { join } from 'node:path'
import { type Look, lookAt } from '../pictures/look.ts'
import type { Ground } from './ground.ts'
import { findTarget } from './targets.ts'

/** What the address of a picture in a note means. */
export type Picture =
  | { kind: 'elsewhere' }
  /** A file that the site has anyway. */
  | { kind: 'site'; path: string }
  | { kind: 'file'; file: string; look: Look }
  | { kind: 'outside' | 'hidden' | 'missing' }

/** Finds the picture that an address in a note means, and looks at it. */
export function findPicture(url: string, from: string, ground: Ground): Picture {
  const target = findTarget(url, from, ground)
  switch (target.kind) {
    case 'elsewhere':
      return broughtHome(url, ground) ?? { kind: 'elsewhere' }
    case 'outside':
    case 'hidden':
      return { kind: target.kind }
    case 'site':
      return target
    case 'file':
      return { kind: 'file', file: target.file, look: lookOrFault(join(ground.root, target.file)) }
    default:
      return { kind: 'missing' }
  }
}

/** Below this, pictures from elsewhere have their copies. */
export const homeFolder = '_remote'

function broughtHome(url: string, { home }: Ground): Picture | undefined {
  const name = home?.pictures.get(url)
  if (!home || name === undefined) return
  return { kind: 'file', file: `${homeFolder}/${name}`, look: lookOrFault(join(home.folder, name)) }
}

function lookOrFault(path: string): Look {
  try {
    return lookAt(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { shown: false, optimise: false, hash: '', fault: { kind: 'broken', reason } }
  }
}
