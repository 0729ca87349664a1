import { resolve } from 'node:path'
import { dev, preview } from 'astro'
import { report } from '../errors.ts'
import { importNote } from '../import/import.ts'
import { importReport } from '../import/report.ts'
import { tellPages } from '../live/live.ts'
import { judgeOutput } from '../output/judge.ts'
import { showProgress } from '../progress.ts'
import { buildInto } from './build.ts'
import { isBuilt, keyOf, remember } from './built.ts'
import { check } from './check.ts'
import { checkSlides } from './check-slides.ts'
import type { Words } from './command-line.ts'
import { serveFolder } from './dev.ts'
import { problemsOf } from './failure.ts'
import { folderToRead } from './folder-site.ts'
import { pdf } from './pdf.ts'
import { isProject, siteOf } from './site-of.ts'
import { program, summary } from './summary.ts'

/** What each command does. Returns the exit code, or nothing where a server goes on running. */
export const commands: Record<
  Exclude<Words['command'], 'help'>,
  (words: Words, tell: Tell) => Promise<number | undefined>
> = {
  build,
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
  pdf: words => pdf(words, build),
  async check(words) {
    const { json, github = process.env['GITHUB_ACTIONS'] === 'true' } = words
    const folder = folderToRead(words.folder)
    const slides = words.slides ? await checkSlides(words) : undefined
    return check(folder, json ? 'json' : github ? 'github' : 'text', words, slides)
  },
  async import({ folder: note = '', into = 'content', force = false }) {
    for (const line of importReport(await importNote(note, into, { force }), program)) console.log(line)
    return 0
  },
}

async function build(words: Words): Promise<number> {
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
  await buildInto(out, config)
  if (known && key) await remember(known.cache, out, key)
  console.log(await summary(out, words, performance.now() - begun))
  return 0
}

/** Says what is wrong, where that does not end the command. */
type Tell = (error: unknown) => void
