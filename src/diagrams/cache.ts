import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { typefaces } from '../fonts/typefaces.ts'
import type { Drawing } from './drawing.ts'

/** Drawings on disk by what they were made from. Two builds may share the folder. A file that is not right is a miss. */
export function createCache(folder: string): DrawingCache {
  const fileOf = (key: string) => join(folder, `${key}.json`)
  return {
    async read(key) {
      try {
        const value: unknown = JSON.parse(await readFile(fileOf(key), 'utf8'))
        return isDrawing(value) ? value : undefined
      } catch {
        return undefined
      }
    },
    async write(key, drawing) {
      const draft = `${fileOf(key)}.${process.pid}-${++drafts}`
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(draft, JSON.stringify(drawing))
        await rename(draft, fileOf(key))
      } catch {
        // A cache that cannot be written costs time and nothing else.
        await rm(draft, { force: true }).catch(() => undefined)
      }
    },
  }
}

/** Changes with the source and with everything else that the drawing depends on. */
export function cacheKey(source: string, engine: string): string {
  return createHash('sha256')
    .update(MADE_BY)
    .update(fontsInUse())
    .update(`\0${engine}\0`)
    .update(source)
    .digest('hex')
    .slice(0, 32)
}

/** What texts are measured in, by name. */
function fontsInUse(): string {
  const { regular, semibold } = typefaces()
  return [...regular, ...semibold].map(({ file, weight }) => `${basename(file.path)} ${weight}`).join()
}

let drafts = 0

const PACKAGES = ['mermaid', 'jsdom', '@fontsource/inter', '@iconify-json/logos']

/** The engine, its surroundings, and this room itself: a change in any of them makes all drawings anew. */
const MADE_BY = [...PACKAGES.map(version), ownFingerprint()].join()

function ownFingerprint(): string {
  const hash = createHash('sha256')
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter(name => /(?<!test|fixture)\.[jt]s$/.test(name)).sort())
    hash.update(readFileSync(join(import.meta.dirname, file)))
  return hash.digest('hex')
}

function version(name: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version // npm puts it in every package
}

function isDrawing(value: unknown): value is Drawing {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(FIELDS).every(([name, kind]) => typeof Reflect.get(value, name) === kind)
}

const FIELDS: Record<keyof Drawing, string> = {
  type: 'string',
  width: 'number',
  height: 'number',
  viewBox: 'string',
  inherited: 'string',
  body: 'string',
  links: 'boolean',
  paper: 'boolean',
  title: 'string',
  description: 'string',
  parts: 'object',
  letter: 'number',
}

export interface DrawingCache {
  read(key: string): Promise<Drawing | undefined>
  /** Never fails. */
  write(key: string, drawing: Drawing): Promise<void>
}
