import { resolve } from 'node:path'
import { judgeOutput } from '../output/judge.ts'
import { showProgress } from '../progress.ts'
import { isBuilt, keyOf, remember } from './built.ts'
import type { Words } from './command-line.ts'
import { folderToRead, isProject } from './input.ts'
import { siteOf } from './site-of.ts'
import { summary } from './summary.ts'

/**
 * Builds a site into a folder, unless it is there already and nothing has changed.
 *
 * @returns the exit code
 */
export async function build(words: Words): Promise<number> {
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
  const { buildInto } = await import('./build-into.ts')
  await buildInto(out, await config())
  if (known && key) await remember(known.cache, out, key)
  console.log(await summary(out, words, performance.now() - begun))
  return 0
}
