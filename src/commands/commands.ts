import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { dev, preview } from 'astro'
import { report } from '../errors.ts'
import { importNote } from '../import/import.ts'
import { importReport } from '../import/report.ts'
import { tellPages } from '../live/live.ts'
import { judgeOutput } from '../output/judge.ts'
import { isIn } from '../output/place.ts'
import { replaceWhenDone } from '../output/replace.ts'
import { showProgress } from '../progress.ts'
import { buildSite } from './build.ts'
import { isBuilt, keyOf, remember } from './built.ts'
import { check } from './check.ts'
import type { Words } from './command-line.ts'
import { type Served, serveFolder } from './dev.ts'
import { problemsOf } from './failure.ts'
import { type FolderOptions, readFolderOptions } from './folder-options.ts'
import { folderConfig, folderToRead } from './folder-site.ts'
import { program, summary } from './summary.ts'
import { openWorkspace } from './workspace.ts'

/** What each command does. Returns the exit code, or nothing where a server goes on running. */
export const commands: Record<
  Exclude<Words['command'], 'help'>,
  (words: Words, tell: Tell) => Promise<number | undefined>
> = {
  async build(words) {
    const begun = performance.now()
    const out = resolve(words.out ?? 'dist')
    judgeOutput(out, words.out ?? 'dist', isProject(words) ? undefined : folderToRead(words.folder))
    const { config, known } = await siteOf(words)
    const key = known && (await keyOf(known.folder, known.options))
    if (known && key && !words.force && (await isBuilt(known.cache, out, key))) {
      console.log(await summary(out, words, performance.now() - begun, 'nothing has changed'))
      return 0
    }
    const { isTTY, columns } = process.stdout
    showProgress({ isTTY, columns, write: text => process.stdout.write(text) })
    // Astro bundles the site below the current folder and runs it there: it must find its packages, and the user's
    // folder is not ours to write to.
    if (config.root) process.chdir(String(config.root))
    const workshop = config.root || !isIn(out, process.cwd()) ? process.cwd() : undefined
    await replaceWhenDone(out, outDir => buildSite({ ...config, outDir, logLevel: 'silent' }), workshop)
    if (known && key) await remember(known.cache, out, key)
    console.log(await summary(out, words, performance.now() - begun))
    return 0
  },
  async dev(words, tell) {
    if (isProject(words)) await dev((await siteOf(words)).config)
    else
      await serveFolder(
        folderToRead(words.folder),
        () => siteOf(words),
        error => {
          tell(error)
          // In the pages that are open too.
          tellPages('configuration', report(problemsOf(error, '.')))
        },
      )
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

/** Says what is wrong, where that does not end the command. */
type Tell = (error: unknown) => void
