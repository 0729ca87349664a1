import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
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

describe('pictures', () => {
  it('are carried along from anywhere, each once, under names of their own', async () => {
    const text =
      '# A\n\n## B\n\n![x](img/a.png) <img src="../a.png"> ![y](img/a.png)\n\n## C\n\n![z][z]\n\n[z]: <img/b c.png>\n'
    const root = await writeProject({
      'n/a.md': text,
      'n/img/a.png': '1',
      'a.png': '2',
      'n/img/b c.png': '3',
    })
    const { folder } = await importNote(join(root, 'n/a.md'), join(root, 'content'), { force: false })
    expect(await filesIn(folder)).toMatchObject({
      'a.png': '1',
      'a-2.png': '2',
      'b c.png': '3',
      '01-b.mdx': expect.stringContaining('![x](./a.png) <img src="./a-2.png" /> ![y](./a.png)'),
      '02-c.mdx': expect.stringContaining('![z][z]\n\n[z]: ./b%20c.png'),
    })
  })

  it('that are missing are told, and stay as they are written', async () => {
    const root = await writeProject({ 'a.md': '# A\n\ntext ![x](gone.png)\n' })
    const { folder, problems } = await importNote(join(root, 'a.md'), join(root, 'content'), { force: false })
    expect(problems).toMatchObject([{ name: 'pictureNotFound', line: 3, column: 6 }])
    expect((await filesIn(folder))['index.mdx']).toContain('![x](gone.png)')
  })
})

describe('the parts of a note', () => {
  it.each([
    [
      'definitions go to the sections that use them, and stay where none does',
      '# A\n\n## B\n\n[x][r] [y][s]\n\n## C\n\n[z][r]\n\n[r]: https://r.x\n[s]: https://s.x\n[t]: https://t.x\n',
      {
        '01-b.mdx': '[x][r] [y][s]\n\n[r]: https://r.x\n[s]: https://s.x\n',
        '02-c.mdx': '[z][r]\n\n[r]: https://r.x\n[t]: https://t.x\n',
      },
    ],
    [
      'footnotes take their own definitions along',
      '# A\n\n## B\n\nx[^1]\n\n## C\n\nc\n\n[^1]: See [r].\n\n    ```\n    {a}\n    ```\n\n[r]: https://r.x\n',
      {
        '01-b.mdx': 'x[^1]\n\n[^1]: See [r].\n\n    ```\n    {a}\n    ```\n\n[r]: https://r.x\n',
        '02-c.mdx': 'c\n',
      },
    ],
    [
      'headings in a section begin below its title',
      '# A\n\n### B\n\n#### D\n\n##### E #####\n\n### C\n\nc\n',
      { '01-b.mdx': '## D\n\n### E #####\n', '02-c.mdx': 'c\n' },
    ],
    [
      'underlined headings too',
      'X\n=\n\nb\n\nD\n-\n\nd\n\nY\n=\n\nc\n',
      { '01-x.mdx': 'b\n\nD\n-\n\nd\n', '02-y.mdx': 'c\n' },
    ],
    [
      'links and pictures in the heading of a section stay in its text',
      '# A\n\n## 1. [B](https://b.x) ![p](https://b.x/p.png)\n\nb\n\n## 2. C\n\nc\n',
      { '01-b-p.mdx': '[B](https://b.x) ![p](https://b.x/p.png)\n\nb\n' },
    ],
    [
      'a table of contents that the note has is enough',
      '# A\n\n- [B](#b)\n- [C](#c)\n\n## B\n\nb\n\n## C\n\nc\n',
      { 'index.mdx': '- [B](./01-b.mdx)\n- [C](./02-c.mdx)\n' },
    ],
    [
      'what has to be unfolded is not split',
      '# A\n\n## B\n\n<details>\n\n## D\n\n</details>\n\n## C\n\nc\n',
      { '01-b.mdx': '<details>\n\n## D\n\n</details>\n', '02-c.mdx': 'c\n' },
    ],
    [
      'a heading in HTML may be the title',
      '<h1 align="center">A b</h1>\n\ntext\n',
      { 'index.mdx': '<h1 align="center">A b</h1>\n\ntext\n' },
    ],
    [
      'pictures of several sizes are carried along',
      '# A\n\n<img srcset="p.png 1x, q.png 2x">\n',
      { 'index.mdx': '<img srcset="./p.png 1x, ./q.png 2x" />\n', 'q.png': '' },
    ],
  ])('%s', async (_what, text, expected) => {
    const root = await writeProject({ 'n/a.md': text, 'n/p.png': '', 'n/q.png': '' })
    const { folder } = await importNote(join(root, 'n/a.md'), join(root, 'content'), { force: false })
    const files = Object.entries(await filesIn(folder)).map(([name, text]) => [name, bodyOf(text)])
    expect(Object.fromEntries(files)).toMatchObject(expected)
  })

  it.each([
    ['has one', '---\ntags: [x]\ntitle: "T"\n---\n# A\n', '---\ntags: [x]\ntitle: "T"\n---\n\n## A\n'],
    ['has none', '---\ntags: [x]\n---\n\n# A: b\n\nc\n', '---\ntitle: "A: b"\ntags: [x]\n---\n\nc\n'],
    ['has the same', '---\ntitle: A\n---\n\n# A\n\nc\n', '---\ntitle: A\n---\n\nc\n'],
  ])('the front matter stays, and gets the title where it %s', async (_what, text, expected) => {
    const root = await writeProject({ 'a.md': text })
    const { folder } = await importNote(join(root, 'a.md'), join(root, 'content'), { force: false })
    expect(await filesIn(folder)).toEqual({ 'index.mdx': expected })
  })

  it('have the language of the note', async () => {
    const root = await writeProject({ 'a.md': '---\nlang: de\n---\n# A\n\n## B\n\nb\n\n## C\n\nc\n' })
    const { folder } = await importNote(join(root, 'a.md'), join(root, 'content'), { force: false })
    expect((await filesIn(folder))['01-b.mdx']).toBe('---\ntitle: B\nlang: de\n---\n\nb\n')
  })
})

describe('an MDX note', () => {
  it('stays as it is written, and its sections have the imports that they use', async () => {
    const text =
      "import Card from './parts/Card.astro'\nimport pic from './p.png'\n\n# A\n\n## B\n\n<Card src={pic} />\n\n## C\n\nc <img src=\"p.png\" />\n\n## D\n\nd\n"
    const root = await writeProject({ 'n/a.mdx': text, 'n/parts/Card.astro': '', 'n/p.png': '' })
    const { folder, problems } = await importNote(join(root, 'n/a.mdx'), join(root, 'content'), {
      force: false,
    })
    const code = "import Card from '../../n/parts/Card.astro'\nimport pic from './p.png'\n\n"
    expect(problems).toEqual([])
    expect(await filesIn(folder)).toEqual({
      'index.mdx': '---\ntitle: A\n---\n\n1. [B](./01-b.mdx)\n2. [C](./02-c.mdx)\n3. [D](./03-d.mdx)\n',
      '01-b.mdx': `---\ntitle: B\n---\n\n${code}<Card src={pic} />\n`,
      '02-c.mdx': `---\ntitle: C\n---\n\n${code}c <img src="./p.png" />\n`,
      '03-d.mdx': '---\ntitle: D\n---\n\nd\n',
      'p.png': '',
    })
  })
})

describe('links', () => {
  it.each([
    ['to a section', '[x](#c)', '[x](./02-c.mdx)'],
    ['to a section of the same name', '[x](#c-1)', '[x](./03-c-2.mdx)'],
    ['to a heading in a section', '[x](#deep-1)', '[x](./03-c-2.mdx#deep)'],
    ['to a heading in the same file', '[x](#near)', '[x](#near)'],
    ['to an anchor', '[x](#spot)', '[x](./02-c.mdx#spot)'],
    ['to the title', '[x](#a)', '[x](./index.mdx)'],
    ['by the name of the note', '[x](a.md#c)', '[x](./02-c.mdx)'],
    ['in HTML', '<a href="#c">x</a>', '<a href="./02-c.mdx">x</a>'],
    ['with a title', '[x](#c "The C")', '[x](./02-c.mdx "The C")'],
    ['around a picture', '[![y](https://a.b/c.png)](#c)', '[![y](https://a.b/c.png)](./02-c.mdx)'],
    ['to another note', '[x](other.md#c)', '[x](../../n/other.md#c)'],
    ['to a folder above', '[x](../up)', '[x](../../up)'],
    ['to the web', '[x](https://a.b/#c)', '[x](https://a.b/#c)'],
    ['from the root of a site', '[x](/c)', '[x](/c)'],
    ['with brackets in their words', '[x[y]](#c)', '[x[y]](./02-c.mdx)'],
    ['in code', '`[x](#c)`', '`[x](#c)`'],
  ])('%s lead to the same as before', async (_what, link, expected) => {
    const text = `# A\n\n## B\n\n${link}\n\n### Near\n\n## C\n\n<b id="spot">s</b>\n\n### Deep\n\n## C\n\n### Deep\n`
    const root = await writeProject({ 'n/a.md': text, 'n/other.md': '', 'up/x': '' })
    const { folder, problems } = await importNote(join(root, 'n/a.md'), join(root, 'content'), {
      force: false,
    })
    expect((await filesIn(folder))['01-b.mdx']).toContain(`\n${expected}\n`)
    expect(problems).toEqual([])
  })

  it('that lead nowhere are told, and stay as they are written', async () => {
    const root = await writeProject({ 'a.md': '# A\n\n[x](#nowhere) [y](gone.md)\n' })
    const { folder, problems } = await importNote(join(root, 'a.md'), join(root, 'content'), { force: false })
    expect(problems).toMatchObject([
      { name: 'linkNotFound', line: 3, column: 15 },
      { name: 'anchorNotFound', line: 3, column: 1 },
    ])
    expect((await filesIn(folder))['index.mdx']).toContain('[x](#nowhere) [y](gone.md)')
  })
})

const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n\n?/, '')

/** The text of each file in a folder and below it. */
async function filesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return Object.fromEntries(
    await Promise.all(
      files.sort().map(async file => [file.slice(folder.length + 1), await readFile(file, 'utf8')] as const),
    ),
  )
}

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
