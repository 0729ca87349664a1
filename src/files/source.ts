import { join } from 'node:path'
import { lookOnDisk } from '../notes/disk.ts'
import type { Ground } from '../notes/ground.ts'
import { type Copy, sourcesOf } from './copies.ts'

export interface Source extends Copy {
  /** Absolute. */
  path: string
}

/** The file that a copy is of; nothing where it is not there or not for others. */
export function findSource(copy: string, ground: Ground): Source | undefined {
  for (const source of sourcesOf(copy, ground.trust)) {
    const found = lookOnDisk(source.file, ground)
    if (found.kind === 'file') return { ...source, path: join(ground.root, found.path) }
  }
  return undefined
}
