import { runGit } from './git.ts'

/**
 * When each of some files was last changed, as ISO 8601 in UTC, by its path from the folder: one call of Git, which ends
 * as soon as all are known. A commit that only renames a file has not changed it.
 *
 * @param paths from the folder
 * @param shallow the oldest commits of a shallow clone: they seem to add all that there is, and tell nothing
 */
export async function lastChanges(
  folder: string,
  paths: readonly string[],
  shallow: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const changes = new Map<string, string>()
  // What a file was called at the time of the commit that is looked at, and what it is called now.
  const sought = new Map(paths.map(path => [path, path]))
  const see = ({ status, path, to }: Change, day: string | undefined) => {
    const name = to ?? path
    const now = sought.get(name)
    if (now === undefined || status === 'D') return
    sought.delete(name)
    if (status === 'R100' && !sought.has(path)) sought.set(path, now)
    else if (day) changes.set(now, day)
  }
  let day: string | undefined
  let open: Partial<Change> = {}
  await runGit(folder, [...log, '--', '.'], part => {
    if (part.startsWith(mark)) {
      const [commit = '', seconds] = part.slice(mark.length).split(' ')
      day = shallow.has(commit) ? undefined : new Date(Number(seconds) * 1000).toISOString()
    } else {
      const next = withPart(open, part)
      if (isWhole(next)) see(next, day)
      open = isWhole(next) ? {} : next
    }
    return sought.size > 0
  })
  return changes
}

const mark = '\u0001'
const log = ['log', '-z', '--relative', '--name-status', '-M100%', '--no-ext-diff', `--format=%x01%H %ct`]

/** What a commit did to one file, as `git log --name-status` tells it: of a rename or a copy, to what other name. */
interface Change {
  status: string
  path: string
  to?: string
}

/** Git tells a change in two parts, or three. */
function withPart({ status, path }: Partial<Change>, part: string): Partial<Change> {
  if (status === undefined) return { status: part.trim() }
  return path === undefined ? { status, path: part } : { status, path, to: part }
}

const isWhole = (change: Partial<Change>): change is Change =>
  change.path !== undefined && (change.to !== undefined || !/^[RC]/.test(change.status ?? ''))
