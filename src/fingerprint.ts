import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Changes with Lectern itself, with every package that it depends on, and with Node. */
export function fingerprint(): string {
  made ??= make()
  return made
}

let made: string | undefined

function make(): string {
  const manifest = readJson(join(dirname(import.meta.dirname), 'package.json'))
  const hash = createHash('sha256').update(`${process.version} ${manifest.version}`)
  for (const name of Object.keys(manifest.dependencies ?? {})) hash.update(`${name} ${versionOf(name)}\n`)
  const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !/\.(test|fixture)\.\w+$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
  for (const file of files.sort())
    hash.update(file.slice(import.meta.dirname.length)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 32)
}

/** Packages need not let their manifest be found by name, but it lies at their top. */
function versionOf(name: string): string {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    const { version } = readJson(join(folder, name, 'package.json'))
    if (version) return version
  }
  return 'missing'
}

function readJson(file: string): { version?: string; dependencies?: Record<string, string> } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
