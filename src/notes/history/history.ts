import { readFile, realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fromRoot } from '../ground.ts'
import { lastChanges } from './changes.ts'
import { editAddress } from './edit-address.ts'
import { askGit } from './git.ts'

export interface HistoryOptions {
  lastUpdated?: boolean | undefined
  /** The address of a file before its path; without it, that of the repository's remote. */
  editUrl?: string | false | undefined
}

/** What is known of a note besides its text. */
export interface History {
  /** When it was last changed, as ISO 8601 in UTC. */
  changed?: string | undefined
  /** The address where it is edited. */
  edit?: string | undefined
}

/**
 * What the Git repository that a project lies in tells of its notes; nothing where there is none.
 *
 * @param root absolute
 * @param files from the root
 */
export async function readHistory(
  root: string,
  files: readonly string[],
  { lastUpdated = false, editUrl }: HistoryOptions,
): Promise<(file: string) => History> {
  const wantsRemote = editUrl === undefined
  const repository = lastUpdated || wantsRemote ? await findRepository(root) : undefined
  const changes =
    lastUpdated && repository ? await lastChanges(root, files, repository.shallow) : new Map<string, string>()
  const address = editUrl
    ? (file: string) => `${editUrl.replace(/\/*$/, '/')}${file.split('/').map(encodeURIComponent).join('/')}`
    : wantsRemote && repository && (await addressIn(repository, root))
  return file => ({ changed: changes.get(file), edit: address ? address(file) : undefined })
}

interface Repository {
  /** Absolute, as are all paths here. */
  top: string
  /** The oldest commits of a shallow clone. */
  shallow: ReadonlySet<string>
  /** Nothing where none is checked out, as some services do that build sites. */
  branch: string | undefined
}

async function findRepository(root: string): Promise<Repository | undefined> {
  const words = ['rev-parse', '--show-toplevel', '--git-path', 'shallow', '--abbrev-ref', 'HEAD']
  const [top, shallow, branch] = (await askGit(root, words))?.split('\n') ?? []
  if (!top || !shallow || !branch) return
  const oldest = await readFile(resolve(root, shallow), 'utf8').catch(() => '')
  return { top, shallow: new Set(oldest.split('\n')), branch: branch === 'HEAD' ? undefined : branch }
}

async function addressIn({ top, branch }: Repository, root: string) {
  const remotes = (await askGit(root, ['remote', '-v']))?.split('\n') ?? []
  const remote = remotes.find(line => line.startsWith('origin\t')) ?? remotes[0]
  const [name = '', url = ''] = remote?.split(/\s/) ?? []
  const main =
    branch ?? (await askGit(root, ['rev-parse', '--abbrev-ref', `${name}/HEAD`]))?.replace(`${name}/`, '')
  const address = main && editAddress(url, main)
  const real = await realpath(root)
  return address && ((file: string) => address(fromRoot(top, real, file)))
}
