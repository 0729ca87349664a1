import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import leven from 'leven'
import type { Fault } from '../drawing.ts'
import { type NamedIcon, namedIcons } from './named.ts'

/**
 * Takes the icons that a diagram names out of their packages (`@iconify-json/logos` and what else is installed): Mermaid
 * is given these and no more.
 *
 * @returns the icons by the prefix of their package, or what is wrong with the first that is not there
 */
export function iconsFor(source: string): { packs: IconPack[] } | { fault: Fault } {
  const packs = new Map<string, IconPack>()
  for (const icon of namedIcons(source)) {
    const { prefix, name, line, column } = icon
    const installed = readPack(prefix)
    const found = installed && iconIn(installed, name)
    if (!found) return { fault: { message: missing(icon, installed), line, column } }
    const pack = packs.get(prefix) ?? { prefix, icons: {} }
    pack.icons[name] = found
    packs.set(prefix, pack)
  }
  return { packs: [...packs.values()] }
}

const read = new Map<string, Installed | undefined>()

function readPack(prefix: string): Installed | undefined {
  if (!read.has(prefix)) read.set(prefix, load(prefix))
  return read.get(prefix)
}

/** From beside Lectern, else from where the command was given. */
function load(prefix: string): Installed | undefined {
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')])
    try {
      const file = createRequire(from).resolve(`@iconify-json/${prefix}/icons.json`)
      return JSON.parse(readFileSync(file, 'utf8')) as Installed // Iconify's own form, which is the same for all packages
    } catch {
      // Not there; perhaps at the next place.
    }
  return undefined
}

/** Another name for an icon may lead to it over several. */
function iconIn({ icons, aliases, width, height }: Installed, name: string): Icon | undefined {
  let at = name
  for (let step = 0; step < 5 && !icons[at]; step++) at = aliases?.[at]?.parent ?? at
  const icon = icons[at]
  return icon && { width: width ?? 16, height: height ?? 16, ...icon }
}

function missing({ prefix, name }: NamedIcon, installed: Installed | undefined): string {
  if (!installed)
    return `The icons “${prefix}” are not there; install @iconify-json/${prefix}, or take one of “logos”, such as logos:aws-lambda.`
  const names = Object.keys(installed.icons)
  const near = names.reduce((best, other) => (leven(name, other) < leven(name, best) ? other : best), '')
  return `There is no icon “${prefix}:${name}”; the nearest is “${prefix}:${near}”.`
}

export interface IconPack {
  prefix: string
  icons: Record<string, Icon>
}

interface Icon {
  body: string
  width: number
  height: number
}

/** A package of icons as Iconify has it. */
interface Installed {
  icons: Record<string, Partial<Icon> & { body: string }>
  aliases?: Record<string, { parent: string }>
  width?: number
  height?: number
}
