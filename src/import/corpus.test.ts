import { existsSync, globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { splitFrontMatter } from '../notes/front-matter.ts'
import { writeProject } from '../notes/library.fixture.ts'
import { decodeText } from '../notes/text.ts'
import { importNote } from './import.ts'
import { missingFrom, wordsIn, wordsOfMarkdown, wordsOfMdx } from './words.fixture.ts'

const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url))

it.runIf(existsSync(corpus))(
  'every real note becomes MDX that works, and loses no word (skipped where ../shared is not)',
  { timeout: 120_000 },
  async () => {
    const into = await writeProject({})
    const faults: string[] = []
    // Every eighth: all of them take a minute.
    const notes = globSync('**/*.md', { cwd: corpus })
      .sort()
      .filter((_, at) => at % 8 === 0)
    for (const [at, note] of notes.entries()) {
      const fault = await faultOf(join(corpus, note), join(into, String(at)))
      if (fault) faults.push(`${note}: ${fault}`)
    }
    expect(faults).toEqual([])
  },
)

/** What goes wrong when a note is imported, if anything does. */
async function faultOf(note: string, into: string): Promise<string | undefined> {
  const { folder, files } = await importNote(note, into, { force: false })
  const shown: string[] = []
  for (const { name, title } of files) {
    const { body } = splitFrontMatter(await readFile(join(folder, name), 'utf8'), name)
    shown.push(...wordsIn(title), ...(await wordsOfMdx(body)), ...numbersIn(body))
  }
  const { body } = splitFrontMatter(decodeText(await readFile(note))?.text ?? '', basename(note))
  const lost = missingFrom(shown, wordsOfMarkdown(body))
  return lost.length > 0 ? `lost ${lost.join(' ')}` : undefined
}

/** The numbers of the sections stand before their links. */
const numbersIn = (body: string) => body.match(/^\d+(?=\. \[)/gm) ?? []
