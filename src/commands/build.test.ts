import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample } from '../pictures/samples.fixture.ts'
import { createFolder, type Project } from '../project.fixture.ts'

let folder: Project
let before: string[]
let first: { code: number | null; said: string }

const build = (...more: string[]) =>
  folder.lectern('build', 'notes', '--out', 'site', '--cache', 'cache', '--base', '/diary', ...more)

beforeAll(async () => {
  const png = await sample('png')
  folder = await createFolder({
    'notes/README.md': '# My notes\n\nSee [one](Journey/001/Readme.md).\n',
    'notes/Journey/001/Readme.md': '# Day one\n\n## What I did\n\n- slept\n\n![a bed](bed.png)\n',
    'notes/Journey/001/bed.png': png,
    'notes/Journey/002/Readme.mdx': '# Day two\n\n## Morning\n\nWe worked.\n\n## Evening\n\nText.\n',
    'notes/.hidden/secret.md': '# Secret\n',
    'notes/node_modules/x/readme.md': '# Not mine\n',
    'notes/drafts/b.md': '# Draft\n',
    'notes/mark.png': png,
    'notes/lectern.config.mjs': `export default {
  title: 'Of the file',
  lang: 'de',
  accent: '#fd0',
  logo: 'mark.png',
  exclude: ['drafts'],
  deck: { level: 1 },
}
`,
  })
  before = await folder.list('notes')
  first = await build('--title', 'Diary')
}, 60_000)
afterAll(() => folder.remove())

describe('a build of a folder of notes', () => {
  it('makes pages and decks of it, says how many, and writes nothing into it', async () => {
    const { code, said } = first
    expect(code, said).toBe(0)
    expect(said).toMatch(/^3 notes, 4 pages, 3 decks, \d+ slides, 0 diagrams, 1 warning: site\//m)
    expect(await folder.read('site/slides/journey/002/index.html')).toContain('We worked.')
    expect(await folder.list('notes')).toEqual(before)
  })

  it('leads from note to note and to pictures below the base', async () => {
    expect(await folder.read('site/index.html')).toContain('href="/diary/journey/001/"')
    expect(await folder.read('site/journey/001/index.html')).toMatch(/<img [^>]*src="\/diary\/[^"]*bed/)
  })

  it('leaves out what is hidden, what belongs to packages and what is not to be read', async () => {
    expect(await folder.list('site')).not.toContainEqual(
      expect.stringMatching(/secret|not-mine|node_modules|draft/i),
    )
  })

  it('takes what its configuration says, but for what the command line does', async () => {
    const home = await folder.read('site/index.html')
    expect(home).toMatch(/<html lang="de"/)
    expect(home).toContain('My notes | Diary')
    expect(home).toMatch(/<img [^>]*src="\/diary\/_astro\/mark/)
    const deck = await folder.read('site/slides/journey/002/index.html')
    expect(deck.match(/ data-source="/g)).toHaveLength(2)
  })

  it('has the accent of its configuration, which is named with its line where it is too faint', async () => {
    expect(first.said).toMatch(/^lectern\.config\.mjs:4 {2}The accent “#fd0” is too faint/m)
    const styles = (await folder.list('site/_astro')).filter(file => file.endsWith('.css'))
    const texts = await Promise.all(styles.map(file => folder.read(file)))
    expect(texts.join()).toMatch(/--lectern-accent:light-dark\(#\w+,\s*#fd0\)/)
  })
})

describe('a second build', () => {
  it('ends at once where nothing has changed, unless it is forced', { timeout: 60_000 }, async () => {
    const same = ['--title', 'Diary']
    expect(await build(...same)).toMatchObject({
      code: 0,
      said: expect.stringContaining('nothing has changed'),
    })
    expect((await build(...same, '--force')).said).not.toContain('nothing has changed')
    await folder.write({ 'notes/README.md': '# Mine\n' })
    expect((await build(...same)).said).not.toContain('nothing has changed')
    expect(await folder.read('site/index.html')).toContain('<h1 id="_top">Mine</h1>')
    expect((await build(...same)).said).toContain('nothing has changed')
  })
})
