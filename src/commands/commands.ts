import { report } from '../errors.ts'
import type { Words } from './command-line.ts'
import { problemsOf } from './failure.ts'
import { folderToRead, isProject } from './input.ts'

/**
 * What each command does. Returns the exit code, or nothing where a server goes on running.
 *
 * Each loads what it needs, and only then: Astro takes its time, and what is refused need not wait for it.
 */
export const commands: Record<
  Exclude<Words['command'], 'help' | 'version'>,
  (words: Words, tell: Tell) => Promise<number | undefined>
> = {
  build,
  async dev(words, tell) {
    const { serveFolder, serveProject } = await import('./dev.ts')
    if (isProject(words)) await serveProject(words)
    else {
      const { tellPages } = await import('../live/live.ts')
      await serveFolder(folderToRead(words.folder), words, error => {
        tell(error)
        // In the pages that are open too.
        tellPages('configuration', report(problemsOf(error, '.')))
      })
    }
    return undefined
  },
  async preview(words) {
    await (await import('./preview.ts')).servePreview(words)
    return undefined
  },
  pdf: async words => (await import('./pdf.ts')).pdf(words, build),
  async check(words) {
    const { json, github = process.env['GITHUB_ACTIONS'] === 'true' } = words
    const folder = folderToRead(words.folder)
    const slides = words.slides ? await (await import('./check-slides.ts')).checkSlides(words) : undefined
    const { check } = await import('./check.ts')
    return check(folder, json ? 'json' : github ? 'github' : 'text', words, slides)
  },
  import: async words => (await import('./import.ts')).importInto(words),
}

async function build(words: Words): Promise<number> {
  return (await import('./build.ts')).build(words)
}

/** Says what is wrong, where that does not end the command. */
type Tell = (error: unknown) => void
