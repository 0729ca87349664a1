import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { filesIn } from './files.fixture.ts'
import { importNote } from './import.ts'

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
