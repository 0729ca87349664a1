import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { filesIn } from './files.fixture.ts'
import { importNote } from './import.ts'

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

const bodyOf = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n\n?/, '')
