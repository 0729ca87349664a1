import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { filesIn } from './files.fixture.ts'
import { importNote } from './import.ts'
import { importReport } from './report.ts'

const example = fileURLToPath(new URL('example', import.meta.url))
const repository = fileURLToPath(new URL('../..', import.meta.url))
const seed = join(repository, '../shared/seed/other-compute-part-2.md')

describe('a long note', () => {
  it('becomes a folder of MDX, a file a section, with its pictures', async () => {
    const root = await writeProject({})
    const { folder } = await importNote(join(example, 'part-2.md'), join(root, 'content'), { force: false })
    expect(folder).toBe(join(root, 'content/part-2'))
    expect(await filesIn(folder)).toEqual(await filesIn(join(example, 'expected')))
  })

  it.runIf(existsSync(seed))(
    'is laid out as the first lecture was by hand (skipped where ../shared is not)',
    async () => {
      const root = await writeProject({})
      const { folder } = await importNote(seed, root, { force: false })
      const byHand = await filesIn(join(repository, 'content/other-compute-part-2'))
      expect(asByHand(await filesIn(folder))).toEqual(withoutDrawings(byHand))
    },
  )

  it('is not changed by a second run', async () => {
    const root = await writeProject({})
    const note = join(example, 'part-2.md')
    const first = await importNote(note, root, { force: false })
    const file = join(first.folder, 'index.mdx')
    const { mtimeMs, ino } = await stat(file)
    const second = await importNote(note, root, { force: false })
    expect(second.written).toEqual([])
    expect(await stat(file)).toMatchObject({ mtimeMs, ino })
    expect(importReport(second, 'lectern').at(-1)).toBe('Nothing has changed: all of it was there already.')
  })

  it('says what was written and what to do next', async () => {
    const root = await writeProject({})
    const imported = await importNote(join(example, 'part-2.md'), join(root, 'content'), { force: false })
    const said = importReport(imported, 'lectern').join('\n')
    expect(said).toMatch(/content\/part-2\/02-carots\.mdx +Carots/)
    expect(said).toMatch(/content\/part-2\/soil\.svg/)
    expect(said).toContain('3 sections')
    expect(said).toMatch(/lectern dev .*content$/m)
  })
})

describe('a file that is in the way', () => {
  const files = {
    'a.md': '# A\n\n## B\n\nb\n\n## C\n\nc\n',
    'content/a/01-b.mdx': 'mine',
    'content/a/x.txt': 'x',
  }

  it('is named and left alone, and nothing is written', async () => {
    const root = await writeProject({ ...files, 'content/a/02-c.mdx': 'mine too' })
    const before = await filesIn(join(root, 'content'))
    await expect(
      importNote(join(root, 'a.md'), join(root, 'content'), { force: false }),
    ).rejects.toMatchObject({
      problems: [
        { name: 'importWouldOverwrite', file: expect.stringMatching(/01-b\.mdx$/) },
        { name: 'importWouldOverwrite', file: expect.stringMatching(/02-c\.mdx$/) },
      ],
    })
    expect(await filesIn(join(root, 'content'))).toEqual(before)
  })

  it('is replaced when that is asked for, and others stay', async () => {
    const root = await writeProject(files)
    const { written } = await importNote(join(root, 'a.md'), join(root, 'content'), { force: true })
    expect(written).toEqual(['index.mdx', '01-b.mdx', '02-c.mdx'])
    expect(await readFile(join(root, 'content/a/01-b.mdx'), 'utf8')).toBe('---\ntitle: B\n---\n\nb\n')
    expect(await readdir(join(root, 'content/a'))).toContain('x.txt')
    expect(await readdir(join(root, 'content'))).toEqual(['a'])
  })

  it('is named where it is no file', async () => {
    const root = await writeProject({ ...files, 'content/a/index.mdx/b': '' })
    await expect(
      importNote(join(root, 'a.md'), join(root, 'content'), { force: true }),
    ).rejects.toMatchObject({
      problems: [{ name: 'importNotWritable', file: expect.stringMatching(/index\.mdx$/) }],
    })
  })
})

describe('what cannot be imported', () => {
  it.each([
    ['a note that is not there', 'gone.md', 'content', 'unreadable'],
    ['a file that is no Markdown', 'picture.png', 'content', 'importNotMarkdown'],
    ['a file that is called so and is no text', 'binary.md', 'content', 'importNotMarkdown'],
    ['a folder', 'folder.md', 'content', 'unreadable'],
    ['a note into a file', 'a.md', 'picture.png', 'importNotWritable'],
    ['a note into a folder that is only read', 'a.md', 'locked', 'importNotWritable'],
  ])('%s is one clear problem', async (what, file, into, name) => {
    const root = await writeProject({
      'a.md': '# A',
      'picture.png': 'x',
      'folder.md/b': '',
      'binary.md': '\0\0',
    })
    await mkdir(join(root, 'locked'))
    await chmod(join(root, 'locked'), 0o500)
    // Some users may write everywhere.
    if (
      what.endsWith('only read') &&
      (await writeFile(join(root, 'locked/x'), '').catch(() => true)) !== true
    )
      return
    await expect(importNote(join(root, file), join(root, into), { force: false })).rejects.toMatchObject({
      problems: [{ name }],
    })
  })
})

type Files = Record<string, string>

/** An import of the first lecture with what only a person can do: the slips mended, and the picture drawn anew. */
function asByHand(files: Files): Files {
  const mended: [string, string][] = [
    ['AWS Bath', 'AWS Batch'],
    ['aws-bath', 'aws-batch'],
    ['SUmmary', 'Summary'],
    ['No time limit- Any', 'No time limit\n    - Any'],
  ]
  const mend = (text: string) => mended.reduce((sum, [slip, right]) => sum.replaceAll(slip, right), text)
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      mend(name),
      mend(text).replace(/^!\[image\]\(.*\)\n\n/m, ''),
    ]),
  )
}

/** The first lecture without what a person has added: diagrams, and columns. */
function withoutDrawings(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      text
        .replace(/^```mermaid\n[\s\S]*?^```\n+/gm, '')
        .replace(/^:::(columns)?\n\n?/gm, '')
        .replace(/\n+$/, '\n'),
    ]),
  )
}
