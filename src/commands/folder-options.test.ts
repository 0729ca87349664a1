import { readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { InputError } from '../errors.ts'
import { writeProject } from '../notes/library.fixture.ts'
import { readFolderOptions } from './folder-options.ts'

const json = '{\n  "title": "Of the file",\n  "lang": "de",\n  "deck": {\n    "level": 2\n  }\n}\n'

it.each([
  ['lectern.config.json', json],
  ['lectern.config.mjs', `export default ${json}`],
  ['lectern.config.ts', `const config: { title: string } = ${json}\nexport default config`],
])('takes options from %s, and writes nothing beside it', async (name, text) => {
  const folder = await writeProject({ [name]: text, 'a.md': '# A' })
  const { options } = await readFolderOptions(folder, {})
  expect(options).toMatchObject({ title: 'Of the file', lang: 'de', deck: { level: 2 }, notes: '.' })
  expect(await readdir(folder)).toEqual(['a.md', name].sort())
})

it('lets the command line win over the file', async () => {
  const folder = await writeProject({ 'lectern.config.json': '{ "title": "File", "strict": true }' })
  const { options, site } = await readFolderOptions(folder, {
    title: 'Line',
    strict: false,
    site: 'https://me.example',
  })
  expect(options).toMatchObject({ title: 'Line', strict: false })
  expect(site).toBe('https://me.example')
})

it('needs no file: the folder’s name is the title, and its notes are not trusted', async () => {
  const folder = await writeProject({ '01-my-notes/a.md': '', '01-my-notes/slides/s.md': '' })
  const { options, files } = await readFolderOptions(join(folder, '01-my-notes'), {})
  expect(options).toMatchObject({ title: 'My notes', slides: 'slides', trust: false })
  expect(files).toEqual([])
})

it('tells which files change the site with the options: they, and those that they name', async () => {
  const config = { css: ['a.css', 'look/b.css'], font: { text: 'fonts/c.woff2' }, logo: 'd.svg' }
  const folder = await writeProject({ 'lectern.config.json': JSON.stringify(config) })
  const { files } = await readFolderOptions(folder, {})
  const named = ['lectern.config.json', 'a.css', 'look/b.css', 'fonts/c.woff2', 'd.svg']
  expect(files).toEqual(named.map(name => join(folder, name)))
})

it('reads a file anew, with what it imports', async () => {
  const folder = await writeProject({
    'lectern.config.ts': `export { default } from './more.ts'\n`,
    'more.ts': `export default { title: 'One' }\n`,
  })
  const { options, files } = await readFolderOptions(folder, {})
  expect([options.title, files]).toEqual([
    'One',
    [join(folder, 'lectern.config.ts'), join(folder, 'more.ts')],
  ])
  await writeFile(join(folder, 'more.ts'), `export default { title: 'Two' }\n`)
  expect((await readFolderOptions(folder, {})).options.title).toBe('Two')
  await rename(join(folder, 'lectern.config.ts'), join(folder, 'other.ts'))
  expect((await readFolderOptions(folder, {})).options.title).not.toBe('Two')
})

it.each([
  [
    'a wrong key',
    'lectern.config.json',
    '{\n  "title": "x",\n  "tilte": "x"\n}',
    ['lectern.config.json:3  There is no option “tilte”. Write “title”.'],
  ],
  [
    'a wrong key inside another',
    'lectern.config.ts',
    'export default {\n  deck: {\n    levl: 2,\n  },\n}',
    ['lectern.config.ts:3  There is no option “deck.levl”. Write “level”.'],
  ],
  [
    'two wrong values',
    'lectern.config.mjs',
    'export default {\n  site: "me",\n\n  exclude: "x",\n}',
    [
      'lectern.config.mjs:2  The option “site” is not what it should be: expected an address that begins with https://.',
      'lectern.config.mjs:4  The option “exclude” is not what it should be: Invalid input: expected array',
    ],
  ],
  [
    'what is no set of options',
    'lectern.config.mjs',
    'export default 7',
    ['lectern.config.mjs  The option “options” is not'],
  ],
  [
    'JSON that is broken',
    'lectern.config.json',
    '{\n  "title": "x",\n}',
    ['lectern.config.json:3  The configuration cannot be read:'],
  ],
  [
    'TypeScript that is broken',
    'lectern.config.ts',
    'export default {\n  title:\n}\n',
    ['lectern.config.ts:3  The configuration cannot be read: Unexpected token.'],
  ],
  [
    'code that throws',
    'lectern.config.mjs',
    'export default { title: nope }',
    ['lectern.config.mjs  The configuration cannot be read: nope is not defined.'],
  ],
])('names %s, with the file and the line', async (_what, name, text, expected) => {
  const told = (await faultOf({ [name]: text })).message.split('\n')
  expect(told).toHaveLength(expected.length)
  for (const [index, line] of expected.entries()) expect(told[index]).toContain(line)
})

it('names a wrong option of the command line as it was typed', async () => {
  const error = await faultOf({ 'lectern.config.json': '{}' }, { site: 'me' })
  expect(error.message).toMatch(/^--site {2}The option “site”/)
})

it('refuses to choose between two files', async () => {
  const error = await faultOf({ 'lectern.config.ts': '', 'lectern.config.json': '{}' })
  expect(error.message).toMatch(/^lectern\.config\.ts {2}There is another .*: lectern\.config\.json/)
})

async function faultOf(files: Record<string, string>, said = {}): Promise<InputError> {
  const error = await readFolderOptions(await writeProject(files), said).catch((thrown: unknown) => thrown)
  return error instanceof InputError ? error : expect.fail(`The options were taken: ${error}`)
}
