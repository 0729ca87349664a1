import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** What the `.gitignore` files say that hold in one folder. */
export interface IgnoreRules {
  /** @param path absolute, of something in this folder */
  ignores(path: string, kind: 'file' | 'folder'): boolean
  /** The rules of a folder in this one: these, and those of its own `.gitignore`. */
  inside(folder: string): Promise<IgnoreRules>
}

/**
 * The rules that hold in a folder: those of its own `.gitignore`, and where it lies in a Git repository those of the
 * folders above and of `.git/info/exclude`.
 *
 * A folder that somebody asks for is read, even if the rules above it ignore it: those do not hold then.
 *
 * @param folder absolute
 */
export async function ignoreRules(folder: string): Promise<IgnoreRules> {
  const way = wayTo(folder)
  const read = await Promise.all([
    ...way.slice(0, 1).map(top => levelOf(top, join(top, '.git/info/exclude'))),
    ...way.slice(0, -1).map(above => levelOf(above)),
  ])
  const levels = read.flat()
  const isAskedFor = way.slice(1).some(each => isIgnored(levels, each, 'folder'))
  return rulesOf(isAskedFor ? [] : levels).inside(folder)
}

function rulesOf(levels: readonly Level[]): IgnoreRules {
  return {
    ignores: (path, kind) => isIgnored(levels, path, kind),
    inside: async folder => {
      const own = await levelOf(folder)
      return own.length > 0 ? rulesOf([...levels, ...own]) : rulesOf(levels)
    },
  }
}

/** The folders from the root of a Git repository down to one in it; none where it lies in no repository. */
function wayTo(folder: string): string[] {
  const way = [folder]
  for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
    if (dirname(at) === at) return []
    way.unshift(dirname(at))
  }
  return way
}

async function levelOf(folder: string, file = join(folder, '.gitignore')): Promise<Level[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.trim() ? [{ folder, patterns: ignore({ ignoreCase: false }).add(text) }] : []
}

/** The deepest file that has a say has the last word. */
function isIgnored(levels: readonly Level[], path: string, kind: 'file' | 'folder'): boolean {
  for (const { folder, patterns } of levels.toReversed()) {
    if (path === folder) continue
    const inside = relative(folder, path).split(sep).join('/') + (kind === 'folder' ? '/' : '')
    const { ignored, unignored } = patterns.test(inside)
    if (ignored || unignored) return ignored
  }
  return false
}

interface Level {
  /** Absolute; the patterns count from it. */
  folder: string
  patterns: Ignore
}
