import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'
import type { Sights } from '../../src/proof/look.ts'
import { deckSights, everySlide } from '../../src/proof/sights.ts'

/** A program that makes slides of notes. */
export interface Program {
  name: string
  sights: Sights
  /** Shows all slides at once. */
  css: string
  /** Makes decks of texts, and tells where they are below the folder; nothing where the program is not installed. */
  make: ((texts: readonly string[], folder: string) => Promise<string[]>) | undefined
}

/** @param beside a folder whose `node_modules` are looked into, too */
export const programs = (beside: string): Program[] => [
  { name: 'reveal-md', sights: revealSights, css: revealCss, make: withReveal(beside) },
  { name: 'Marp', sights: marpSights, css: '', make: withMarp(beside) },
]

/** Everything counts that is on the slide at all. */
const whole = { left: 0, top: 0, right: 1280, bottom: 720 }
export const ourSights: Sights = { ...deckSights, room: whole }
const revealSights: Sights = {
  ...ourSights,
  slides: '.slides section:not(.stack)',
  frame: '',
  aside: 'aside.notes, script, style',
  repeated: '.none',
}
const marpSights: Sights = { ...revealSights, slides: 'svg[data-marpit-svg] section' }

const revealCss = `${everySlide} .reveal .slides section:not(.stack) {
  display: block !important; position: absolute !important; inset: 0 auto auto 0 !important; width: 1280px !important;
  transform: none !important; visibility: visible !important; opacity: 1 !important }`

function withReveal(beside: string): Program['make'] {
  const program = find('reveal-md', beside)
  if (!program) return undefined
  return async (texts, folder) => {
    const names = await write(texts, join(folder, 'in'))
    await writeFile(join(folder, 'reveal.json'), '{ "width": 1280, "height": 720, "margin": 0 }')
    spawnSync(program, ['in', '--static', 'out'], { cwd: folder, stdio: 'ignore' })
    return names.map(name => `out/${name}.html`)
  }
}

function withMarp(beside: string): Program['make'] {
  const program = find('marp', beside)
  if (!program) return undefined
  return async (texts, folder) => {
    const names = await write(
      texts.map(text => `---\nmarp: true\n---\n\n${text}`),
      join(folder, 'in'),
    )
    spawnSync(program, ['-I', 'in', '-o', 'out', '--template', 'bare', '--html'], {
      cwd: folder,
      stdio: 'ignore',
    })
    return names.map(name => `out/${name}.html`)
  }
}

async function write(texts: readonly string[], folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  await Promise.all(texts.map((text, index) => writeFile(join(folder, `note-${index}.md`), text)))
  return texts.map((_, index) => `note-${index}`)
}

function find(name: string, beside: string): string | undefined {
  const folders = [resolve(beside, 'node_modules/.bin'), ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.map(folder => join(folder, name)).find(path => existsSync(path))
}
