import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeProject } from './library.fixture.ts'
import { type Reading, readNote } from './read.ts'

describe('the title of a note', () => {
  it.each([
    ['the front matter', 'a.md', '---\ntitle: Given\n---\n# Heading', 'Given'],
    ['the first heading', 'a.md', 'Some words.\n\n## First\n\n# Second', 'First'],
    ['the first heading with words', 'a.md', '#\n\n## Second', 'Second'],
    ['the words of a picture', 'a.md', '# ![Logo](logo.png)', 'Logo'],
    ['the file’s name', '01-batch_vs-lambda.md', 'Words.', 'Batch vs lambda'],
    ['the folder’s name', '02-more-things/README.md', 'Words.', 'More things'],
    ['the folder’s name at the top', 'README.md', '', 'My notes'],
  ])('is that of %s', async (_of, path, text, title) => {
    expect((await read(path, text)).title).toBe(title)
  })

  it('is shown once: the heading that it stands in is known by its line', async () => {
    expect((await read('a.md', 'Words.\n\n# First')).titleLine).toBe(3)
    expect((await read('a.md', '---\ntitle: Same\n---\n\n# Same')).titleLine).toBe(5)
  })

  it('does not cost a heading that says something else', async () => {
    expect((await read('a.md', '---\ntitle: Given\n---\n# Other')).titleLine).toBeUndefined()
    expect((await read('a.md', '---\ntitle: Given\n---\n## Given')).titleLine).toBeUndefined()
  })
})

describe('MDX', () => {
  it('is MDX where it compiles', async () => {
    const { format, problems, headings } = await read('a.mdx', '---\ntitle: A\n---\n\n## B\n\n<b>{1 + 1}</b>')
    expect({ format, problems }).toEqual({ format: 'mdx', problems: [] })
    expect(headings).toMatchObject([{ id: 'b', line: 5 }])
  })

  it.each([
    ['<Foo>', 'Expected a closing tag for `<Foo>`'],
    ['</b>', undefined],
    ['{ open', undefined],
  ])('%o is read as Markdown, with a warning at its line', async (text, reason) => {
    const { format, problems, headings, body } = await read(
      'a.mdx',
      `---\ntitle: A\n---\n# B\n\n${text}\n\n## C`,
    )
    expect(format).toBe('md')
    expect(problems).toMatchObject([{ name: 'mdxSyntax', file: 'content/a.mdx', line: 6 }])
    if (reason) expect(problems[0]?.message).toBe(`The note does not work as MDX: ${reason}.`)
    expect(headings.map(({ text }) => text)).toEqual(['B', 'C'])
    expect(body).toContain(text)
  })

  it('with broken front matter is read as Markdown, and that is the only warning', async () => {
    const { format, problems, title } = await read('a.mdx', '---\ntitle: a: b\n---\n# Heading')
    expect(format).toBe('md')
    expect(problems).toMatchObject([{ name: 'frontMatterSyntax', line: 2 }])
    expect(title).toBe('Heading')
  })
})

it.each([
  ['quotes', `${'>'.repeat(3000)} words`],
  ['lists', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(2 * depth)}- words`).join('\n')],
])('shows %s that are nested too deeply as they were typed, with a warning', async (_what, text) => {
  const { body, tree, title, problems } = await read('a-note.md', `# A\n\n\`\`\`\`\n\`\`\`\`\n\n${text}`)
  expect(problems).toMatchObject([{ name: 'tooDeep', file: 'content/a-note.md' }])
  expect(tree).toMatchObject({ children: [{ type: 'code', value: expect.stringContaining(text) }] })
  expect(body).toContain(text)
  expect(title).toBe('A note')
})

it.each(['a#1.mdx', 'what?.mdx', '100%.mdx', 'C# and F#/a.mdx'])(
  'reads %s as Markdown, with a warning: no bundler finds it',
  async path => {
    const { format, problems, body } = await read(path, '# A\n\n{1}')
    expect([format, body]).toEqual(['md', '# A\n\n{1}'])
    expect(problems).toMatchObject([{ name: 'mdxName' }])
  },
)

it('tells of a file that cannot be read, and does not throw', async () => {
  const { problems, title } = await readNote('/nowhere', 'gone.md', 'content/gone.md')
  expect(problems).toMatchObject([{ name: 'unreadable', file: 'content/gone.md' }])
  expect(title).toBe('Gone')
})

describe('a file', () => {
  it('that is not text has a page that says so, no deck, and a warning', async () => {
    const { title, body, frontMatter, problems } = await read('cat_photo.md', Buffer.from('\x89PNG\r\n\0\0'))
    expect(title).toBe('Cat photo')
    expect(body).toContain('not text')
    expect(frontMatter.deck).toBe(false)
    expect(problems).toMatchObject([{ name: 'notText', file: 'content/cat_photo.md' }])
  })

  it('that is not UTF-8 is read all the same, with a warning at the line', async () => {
    const { title, headings, problems } = await read('a.md', Buffer.from('# One\n\n## Caf\xe9', 'latin1'))
    expect([title, headings[1]?.text]).toEqual(['One', 'Café'])
    expect(problems).toMatchObject([{ name: 'encoding', file: 'content/a.md', line: 3 }])
  })

  it('of another system reads as any other, at the same lines', async () => {
    const text = '---\ntitle: One\n---\n\n## Two\n'
    const plain = await read('a.md', text)
    for (const same of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')])
      expect(await read('a.md', same)).toEqual(plain)
    expect(await read('a.md', Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(plain)
  })
})

async function read(path: string, text: string | Buffer): Promise<Reading> {
  const root = await writeProject({ [`my-notes/${path}`]: text })
  return readNote(join(root, 'my-notes'), path, `content/${path}`)
}
