import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import envPaths from 'env-paths'
import { InputError, problem } from '../errors.ts'
import { removeOldWorkspaces } from './old-workspaces.ts'

/** Where Astro works for a folder of notes, outside of it. Nobody else works there until this process ends. */
export interface Workspace {
  /** The root of the Astro project, from which all that Lectern depends on is found. Absolute. */
  root: string
  /** What a later run may use again. */
  cache: string
}

/**
 * Opens the workspace of a notes folder: always the same one, so that it finds what the last run has kept; but where
 * another process is at work there, a fresh one that is gone at the end.
 *
 * @param folder the notes folder, absolute
 * @param purpose runs of different purposes do not disturb each other
 * @param said the folder of all workspaces as the user wrote it; else they are in the user's cache
 */
export function openWorkspace(folder: string, purpose: string, said?: string): Workspace {
  const key = createHash('sha256').update(`${folder}\0${packageFolder}`).digest('hex').slice(0, 12)
  const all = cacheFolder(said)
  removeOldWorkspaces(all)
  const home = join(all, key)
  const usual = join(home, purpose)
  mkdirSync(usual, { recursive: true })
  removeAbandoned(home)
  const root = lock(usual) ? usual : temporary(home, purpose)
  // Beside the package are its dependencies, and in it those for which there was no room beside.
  if (basename(dirname(packageFolder)) === 'node_modules') link(dirname(packageFolder), home)
  if (existsSync(join(packageFolder, 'node_modules'))) link(join(packageFolder, 'node_modules'), root)
  // Astro bundles the components of the packages that a project depends on.
  const { dependencies } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
  writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  return { root, cache: join(root, 'cache') }
}

/** The folder that Lectern is in. */
export const packageFolder = join(import.meta.dirname, '..', '..')

function cacheFolder(said: string | undefined): string {
  const usual = [envPaths('lectern', { suffix: '' }).cache, join(tmpdir(), 'lectern')]
  const folder = (said === undefined ? usual : [resolve(said)]).find(isWritable)
  if (folder) return folder
  throw new InputError([problem('cacheNotWritable', { file: said ?? usual[0] ?? '' })])
}

function isWritable(folder: string): boolean {
  const trial = join(folder, `.trial-${process.pid}`)
  try {
    mkdirSync(trial, { recursive: true })
    rmSync(trial, { recursive: true })
    return true
  } catch {
    return false
  }
}

/** Makes a workspace this process's own; says no where another one has it that is alive. */
function lock(root: string): boolean {
  const file = join(root, 'used-by')
  const owner = ownerOf(file)
  if (owner === process.pid) return true
  if (owner && isAlive(owner)) return false
  rmSync(file, { force: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch {
    return false
  }
  process.once('exit', () => rmSync(file, { force: true }))
  return true
}

function ownerOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function temporary(home: string, purpose: string): string {
  const root = join(home, `${purpose}-${process.pid}`)
  mkdirSync(root, { recursive: true })
  process.once('exit', () => rmSync(root, { recursive: true, force: true }))
  return root
}

/** Temporary workspaces whose process was killed. */
function removeAbandoned(home: string): void {
  for (const name of readdirSync(home)) {
    const pid = Number(/-(\d+)$/.exec(name)?.[1])
    if (pid && !isAlive(pid)) rmSync(join(home, name), { recursive: true, force: true })
  }
}

function link(modules: string, folder: string): void {
  try {
    // On Windows only a junction needs no special right.
    symlinkSync(modules, join(folder, 'node_modules'), 'junction')
  } catch (error) {
    // It is there from the last run: the name of the workspace tells where Lectern is.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
