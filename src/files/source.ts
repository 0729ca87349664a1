import { join } from 'node:path'
import { lookOnDisk } from '../notes/disk.ts'
import type { Ground } from '../notes/ground.ts'
import { homeFolder } from '../notes/pictures.ts'
import { type Copy, sourcesOf } from './copies.ts'

export interface Source extends Copy {
  /** Absolute. */
  path: string
}

/** The file that a copy is of; nothing where it is not there or not for others. */
export function findSource(copy: string, ground: Ground): Source | undefined {
  for (const source of sourcesOf(copy, ground.trust)) {
    const [root, file] = placeOf(source.file, ground)
    const found = lookOnDisk(file, { root, trust: ground.trust })
    if (found.kind === 'file') return { ...source, path: join(root, found.path) }
  }
  return undefined
}

/** The folder that a file is in, absolute, and its path from there. */
function placeOf(file: string, { root, home }: Ground): [string, string] {
  const isHome = home !== undefined && file.startsWith(`${homeFolder}/`)
  return isHome ? [home.folder, file.slice(homeFolder.length + 1)] : [root, file]
}
