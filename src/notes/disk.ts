import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { fold, type Ground } from './ground.ts'

/** What lies at a path in the project; `path` is as the file system spells it. */
export type OnDisk =
  | { kind: 'file' | 'folder'; path: string }
  /** It leads out of the project, by `..` or by a symbolic link. */
  | { kind: 'outside' }
  /** Its name says that it is for programs, or is kept from others. */
  | { kind: 'hidden' }
  | { kind: 'missing' }

/**
 * Looks at a path from the root of the project: as it is spelled, else without regard to case where that leads to one
 * thing only, as on the systems of most who write notes.
 */
export function lookOnDisk(path: string, { root, trust }: Pick<Ground, 'root' | 'trust'>): OnDisk {
  const plain = posix.normalize(path).replace(/\/$/, '')
  if (plain.includes('\0')) return { kind: 'missing' }
  if (!trust && /^\.\.(\/|$)/.test(plain)) return { kind: 'outside' }
  const found = statOf(join(root, plain)) ? plain : spelled(plain, root)
  const stat = found === undefined ? undefined : statOf(join(root, found))
  if (found === undefined || !stat) return { kind: 'missing' }
  if (!trust && !isInside(root, join(root, found))) return { kind: 'outside' }
  if (!trust && isHidden(found)) return { kind: 'hidden' }
  if (stat.isDirectory()) return { kind: 'folder', path: found }
  return stat.isFile() ? { kind: 'file', path: found } : { kind: 'missing' }
}

/** Whether a path, with all symbolic links followed, lies in a folder. */
export function isInside(folder: string, path: string): boolean {
  try {
    const real = realpathSync(path)
    const top = realpathSync(folder)
    return real === top || real.startsWith(top.endsWith(sep) ? top : `${top}${sep}`)
  } catch {
    return false
  }
}

/** A repository’s inside, and files such as `.env`. Pictures do lie in folders such as `.attachments`. */
const isHidden = (path: string) => /(^|\/)\.git(\/|$)/i.test(path) || /^\.[^.]/.test(posix.basename(path))

function spelled(path: string, root: string): string | undefined {
  let so = ''
  for (const part of path.split('/')) {
    const names = part === '..' ? [part] : namesIn(join(root, so)).filter(name => fold(name) === fold(part))
    const [only, another] = names
    if (only === undefined || another !== undefined) return
    so = posix.join(so, only)
  }
  return so
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // A part of the path is a file, or may not be read.
    return undefined
  }
}
