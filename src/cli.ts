#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { dev, preview } from 'astro'
import { buildSite } from './build.ts'
import { isBuilt, keyOf, remember } from './built.ts'
import { check } from './check.ts'
import { readWords, usage, type Words } from './command-line.ts'
import { type Served, serveFolder } from './dev.ts'
import type { InputError } from './errors.ts'
import { type FolderOptions, readFolderOptions } from './folder-options.ts'
import { folderConfig, folderToRead } from './folder-site.ts'
import { importNote } from './import/import.ts'
import { importReport } from './import/report.ts'
import { tellPages } from './live/live.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { judgeOutput, replaceWhenDone } from './output.ts'
import { openWorkspace } from './workspace.ts'

/** Runs one command. Returns the exit code, or nothing where a server goes on running. */
async function run(args: string[]): Promise<number | undefined> {
  const words = readWords(args)
  if (typeof words === 'string') {
    console.error(`${words}\n\n${usage}`)
    return 2
  }
  try {
    return await commands[words.command](words)
  } catch (error) {
    const count = tell(error)
    console.error(
      `\n${count} ${count === 1 ? 'thing is' : 'things are'} wrong; nothing was ${words.command === 'import' ? 'written' : 'built'}.`,
    )
    return 1
  }
}

/** Tells what is wrong with the input, and how many things that are. Throws what is no fault of the input. */
function tell(error: unknown): number {
  const fault = inputError(error)
  if (!fault) throw error
  console.error(fault.message)
  return fault.problems.length
}

/** Tells it in the pages that are open too. */
function tellEverywhere(error: unknown): void {
  tell(error)
  tellPages(inputError(error)?.message.split('\n') ?? [])
}

const commands: Record<Words['command'], (words: Words) => Promise<number | undefined>> = {
  async build(words) {
    const begun = performance.now()
    const out = resolve(words.out ?? 'dist')
    await judgeOutput(out, words.out ?? 'dist', isProject(words) ? undefined : folderToRead(words.folder))
    const { config, known } = await siteOf(words)
    const key = known && (await keyOf(known.folder, known.options))
    if (known && key && !words.force && (await isBuilt(known.cache, out, key))) {
      console.log(summary(await readManifest(out), words, performance.now() - begun, 'nothing has changed'))
      return 0
    }
    await replaceWhenDone(out, async outDir => {
      // Astro bundles the site below the current folder and runs it there: it must find its packages, and the user's
      // folder is not ours to write to.
      if (config.root) process.chdir(String(config.root))
      await buildSite({ ...config, outDir, logLevel: 'silent' })
    })
    if (known && key) await remember(known.cache, out, key)
    console.log(summary(await readManifest(out), words, performance.now() - begun))
    return 0
  },
  async dev(words) {
    if (isProject(words)) await dev((await siteOf(words)).config)
    else await serveFolder(folderToRead(words.folder), () => siteOf(words), tellEverywhere)
    return undefined
  },
  async preview(words) {
    await preview({ ...(await siteOf(words)).config, ...(words.out && { outDir: resolve(words.out) }) })
    return undefined
  },
  async check(words) {
    const { json, github = process.env['GITHUB_ACTIONS'] === 'true' } = words
    return check(folderToRead(words.folder), json ? 'json' : github ? 'github' : 'text', words)
  },
  async import({ folder: note = '', into = 'content', force = false }) {
    for (const line of importReport(await importNote(note, into, { force }), program)) console.log(line)
    return 0
  },
  async help() {
    console.log(usage)
    return 0
  },
}

/** The site's own Astro project where there is one, else one made for the folder. */
async function siteOf(words: Words): Promise<Served & { known?: KnownFolder }> {
  const server = words.port ? { server: { port: words.port } } : {}
  if (isProject(words)) return { config: server, files: [] }
  const folder = folderToRead(words.folder)
  const options = await readFolderOptions(folder, words)
  const workspace = openWorkspace(folder, words.command, words.cache)
  const outDir = resolve(words.out ?? 'dist')
  const config = { ...folderConfig(folder, options, workspace), outDir, ...server }
  return { config, files: options.files, known: { folder, options, cache: workspace.cache } }
}

/** A folder of which can be known whether it has changed. */
interface KnownFolder {
  folder: string
  options: FolderOptions
  /** What a later run may use again. */
  cache: string
}

const isProject = ({ folder }: Words) =>
  folder === undefined && ['mjs', 'ts', 'js', 'mts'].some(ending => existsSync(`astro.config.${ending}`))

function summary(
  { notes, decks, warnings }: Manifest,
  { folder, out = 'dist' }: Words,
  milliseconds: number,
  remark?: string,
): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
  const made = [
    count(notes.length, 'note'),
    count(decks.length, 'session deck'),
    count(warnings.length, 'warning'),
    ...(remark ? [remark] : []),
  ]
  const again = [
    `${program} preview`,
    ...(folder ? [folder] : []),
    ...(out === 'dist' ? [] : [`--out ${out}`]),
  ].join(' ')
  return `${made.join(', ')}: ${out}/ in ${(milliseconds / 1000).toFixed(1)} s. To look at it: ${again}`
}

/** As the user has called it. */
const program = process.env['npm_package_name'] === 'lectern' ? 'npm run lectern --' : 'lectern'

/** Astro may wrap what an integration throws. */
function inputError(error: unknown): InputError | undefined {
  // By its name: Astro may have loaded the config, and our classes with it, a second time.
  if (error instanceof Error && error.name === 'InputError') return error as InputError
  return error instanceof Error && error.cause ? inputError(error.cause) : undefined
}

const code = await run(process.argv.slice(2))
if (code !== undefined) process.exit(code)
