import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { findChromium } from './browser.ts'
import { createFolder, createProject, type Project } from './project.fixture.ts'

/** A picture of one pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

const good = { 'content/good.md': '# Good\n\nA note without fault.\n' }
const faulty = {
  'content/broken-tag.mdx': '# Tag\n\nText before.\n\n<Card>\n\nIt never ends.\n',
  'content/broken-front-matter.md': '---\ntitle: "never closed\n---\n\nThe text is kept.\n',
  'content/broken-diagram.md':
    '# Diagram\n\n```mermaid\nflowchart LR\n  a --> b -->\n```\n\nAfter the diagram.\n',
  'content/missing-picture.md': '# Picture\n\n![A map of the region](./map.png)\n',
  'content/same.md': '# One\n',
  'content/Same.mdx': '# Other\n',
  'slides/session.md': '---\ntitle: Session\n---\n\n::include{note="no-such-note"}\n',
}

let project: Project
afterEach(() => project.remove())

describe('a strict build of faulty notes', () => {
  it('names every fault with file, line and what to do, and exits with 1', { timeout: 60_000 }, async () => {
    project = await createProject({ ...good, ...faulty })
    const { code, said } = await project.lectern('build')
    expect(code).toBe(1)
    const lines = said.split('\n')
    for (const place of [
      /^content\/broken-tag\.mdx:5:1 .*does not work as MDX.*<Card>.*Mend it there/,
      /^content\/broken-front-matter\.md:\d:\d+ .*not valid YAML.*Mend/,
      /^content\/broken-diagram\.md:5.* .*cannot be drawn.*Mend the Mermaid text/,
      /^content\/missing-picture\.md:3:1 .*“\.\/map\.png” is not there.*Add the file/,
      /^content\/[Ss]ame\.mdx?:1 .*the id “same”.*content\/[Ss]ame\.mdx?.*Rename/,
      /^slides\/session\.md:5:1 .*“no-such-note”.*Name a note/,
    ])
      expect(
        lines.filter(line => place.test(line)),
        String(place),
      ).toHaveLength(1)
    expect(said).toContain('6 things are wrong; nothing was built.')
    expect(said).not.toMatch(/^\s+at /m)
  })

  it('leaves the site that was there untouched', { timeout: 60_000 }, async () => {
    project = await createProject(good)
    expect((await project.lectern('build')).code).toBe(0)
    const before = await project.read('dist/good/index.html')
    await project.write(faulty)
    expect((await project.lectern('build')).code).toBe(1)
    expect(await project.read('dist/good/index.html')).toBe(before)
  })
})

describe('a build of faulty notes that is not strict', () => {
  it('shows all the text, with a word where something is missing, and exits with 0', {
    timeout: 60_000,
  }, async () => {
    project = await createProject({ ...good, ...faulty }, '{}')
    const { code, said } = await project.lectern('build')
    expect(code, said).toBe(0)
    expect(said).toContain('6 warnings')
    expect(await project.read('dist/broken-tag/index.html')).toContain('It never ends.')
    expect(await project.read('dist/broken-front-matter/index.html')).toContain('The text is kept.')
    const diagram = await project.read('dist/broken-diagram/index.html')
    expect(diagram).toContain('This diagram cannot be drawn')
    expect(diagram).toContain('After the diagram.')
    expect(await project.read('dist/missing-picture/index.html')).toContain(
      'Picture missing: A map of the region',
    )
    expect(await project.read('dist/slides/missing-picture/index.html')).toContain('A map of the region')
    const { warnings } = JSON.parse(await project.read('dist/lectern.json'))
    expect(warnings).toHaveLength(6)
    expect(warnings).toContainEqual(
      expect.objectContaining({ name: 'pictureNotFound', file: 'content/missing-picture.md', line: 3 }),
    )
  })
})

describe('a build of a folder of notes', () => {
  it('makes pages and decks of it and writes nothing into it', { timeout: 60_000 }, async () => {
    project = await createFolder({
      'notes/README.md': '# My notes\n\nSee [one](Journey/001/Readme.md).\n',
      'notes/Journey/001/Readme.md': '# Day one\n\n## What I did\n\n- slept\n\n![a bed](bed.png)\n',
      'notes/Journey/001/bed.png': png,
      'notes/Journey/002/Readme.mdx': '# Day two\n\n- worked\n',
      'notes/.hidden/secret.md': '# Secret\n',
      'notes/node_modules/x/readme.md': '# Not mine\n',
    })
    const before = await project.list('notes')
    const words = ['--out', 'site', '--title', 'Diary', '--base', '/diary', '--lang', 'de']
    const { code, said } = await project.lectern('build', 'notes', ...words)
    expect(code, said).toBe(0)
    expect(said).toMatch(/^3 notes, 4 pages, 3 decks, \d+ slides, 0 diagrams, 0 warnings: site\//m)
    const home = await project.read('site/index.html')
    expect(home).toContain('href="/diary/journey/001/"')
    expect(home).toMatch(/<html lang="de"/)
    expect(home).toContain('My notes | Diary')
    expect(await project.read('site/slides/journey/002/index.html')).toContain('worked')
    expect(await project.read('site/journey/001/index.html')).toMatch(/<img [^>]*src="\/diary\/[^"]*bed/)
    expect(await project.list('site')).not.toContainEqual(expect.stringMatching(/secret|not-mine/i))
    expect(await project.list('notes')).toEqual(before)
  })

  it('takes what its configuration says, but for what the command line does', {
    timeout: 60_000,
  }, async () => {
    project = await createFolder({
      'notes/a.md': '# A\n\n## One\n\nText.\n\n## Two\n\nText.\n',
      'notes/drafts/b.md': '# B\n',
      'notes/mark.png': png,
      'notes/lectern.config.mjs':
        'export default {\n  title: "Of the file",\n  lang: "de",\n  accent: "#fd0",\n  logo: "mark.png",\n  exclude: ["drafts"],\n  deck: { level: 1 },\n}\n',
    })
    const { code, said } = await project.lectern('build', 'notes', '--title', 'Of the line')
    expect(code, said).toBe(0)
    expect(said).toMatch(/^lectern\.config\.mjs:4 {2}The accent “#fd0” is too faint/m)
    const page = await project.read('dist/a/index.html')
    expect(page).toMatch(/<html lang="de"/)
    expect(page).toContain('A | Of the line')
    expect(page).toMatch(/<img [^>]*src="\/_astro\/mark/)
    const deck = await project.read('dist/slides/a/index.html')
    expect(deck.match(/ data-source="/g)).toHaveLength(2)
    const styles = (await project.list('dist/_astro')).filter(file => file.endsWith('.css'))
    const texts = await Promise.all(styles.map(file => project.read(file)))
    expect(texts.join()).toMatch(/--lectern-accent:light-dark\(#\w+,\s*#fd0\)/)
    expect(await project.list('dist')).not.toContainEqual(expect.stringContaining('drafts'))
  })

  it.each([
    [
      'a configuration with a wrong key',
      ['wrong'],
      /^lectern\.config\.json:1 {2}There is no option “tilte”\. Write “title”\.$/m,
    ],
    ['a folder that is not there', ['gone'], /^gone {2}There is no such folder/m],
    ['a folder without notes', ['empty'], /There is no note in this folder/],
    ['an output over the notes', ['notes', '--out', 'notes'], /^notes {2}The site would replace the notes/m],
    ['an output above the notes', ['notes', '--out', '.'], /^\. {2}The site would replace the notes/m],
    [
      'an output inside the notes',
      ['notes', '--out', 'notes/site'],
      /^notes\/site {2}The site would lie inside/m,
    ],
    [
      'an output that holds something else',
      ['notes', '--out', 'other'],
      /^other {2}The folder is not empty/m,
    ],
    ['an output that is a file', ['notes', '--out', 'other/file.txt'], /would replace a file/],
    [
      'an output that nobody may write',
      ['notes', '--out', '/proc/site'],
      /^\/proc\/site {2}The site cannot be written/m,
    ],
    [
      'an output in the notes by a link',
      ['notes', '--out', 'link/site'],
      /^link\/site {2}The site would lie inside/m,
    ],
    ['an output that cannot be', ['notes', '--out', 'other/file.txt/site'], /cannot be written/],
  ])('refuses %s in one line, and touches nothing', async (_what, words, expected) => {
    project = await createFolder({
      'notes/a.md': '# A\n',
      'empty/b.txt': '',
      'other/file.txt': 'mine',
      'wrong/a.md': '# A\n',
      'wrong/lectern.config.json': '{ "tilte": 1 }',
    })
    await symlink('notes', join(project.root, 'link'))
    const before = await project.list('.')
    const { code, said } = await project.lectern('build', ...words)
    expect(said).toMatch(expected)
    expect(said).not.toMatch(/^\s+at /m)
    expect(code).toBe(1)
    expect(await project.list('.')).toEqual(before)
  })
})

describe('a second build of a folder of notes', () => {
  it('ends at once where nothing has changed, unless it is forced', { timeout: 60_000 }, async () => {
    project = await createFolder({ 'notes/a.md': '# A\n' })
    const build = (...more: string[]) =>
      project.lectern('build', 'notes', '--out', 'site', '--cache', 'cache', ...more)
    expect((await build()).said).not.toContain('nothing has changed')
    expect(await build()).toMatchObject({ code: 0, said: expect.stringContaining('nothing has changed') })
    expect((await build('--force')).said).not.toContain('nothing has changed')
    await project.write({ 'notes/a.md': '# B\n' })
    expect((await build()).said).not.toContain('nothing has changed')
    expect(await project.read('site/a/index.html')).toContain('<h1 id="_top">B</h1>')
    expect((await build()).said).toContain('nothing has changed')
  })
})

describe('a check of a folder of notes', () => {
  it('tells what is wrong, builds nothing, and is strict if asked to', async () => {
    project = await createFolder({ 'notes/a.md': '# A\n\n[b](b.md) ![](x.png)\n', 'notes/x.png': png })
    const relaxed = await project.lectern('check', 'notes')
    expect(relaxed).toMatchObject({ code: 0, said: expect.stringMatching(/^a\.md:3:1 .*“b\.md”/) })
    expect(relaxed.said).toMatch(/^a\.md:3:11 {2}Advice: .*“x\.png”/m)
    expect(relaxed.said).toContain('1 note, 1 warning, 1 piece of advice')
    const strict = await project.lectern('check', 'notes', '--strict', '--json')
    expect(strict.code).toBe(1)
    expect(JSON.parse(strict.said)).toMatchObject([
      { kind: 'warning', name: 'linkNotFound', file: 'a.md', line: 3 },
      { kind: 'advice', name: 'pictureWithoutWords', file: 'a.md', line: 3 },
    ])
    const github = await project.lectern('check', 'notes', '--github')
    expect(github.said).toMatch(/^::warning file=notes\/a\.md,line=3,col=1,title=linkNotFound::/)
    expect(await project.list('.')).toEqual(['notes/a.md', 'notes/x.png'])
  })

  it.skipIf(!findChromium(chromium.executablePath()))(
    'looks at the slides if asked to, and builds nothing that stays',
    { timeout: 120_000 },
    async () => {
      project = await createFolder({
        'notes/a.md': '# A\n\n## Seen\n\nAll.\n\n## Half\n\nHere, <span style="display: none">gone</span>.\n',
        'notes/lectern.config.json': '{ "trust": true }',
      })
      const before = await project.list('.')
      const { code, said } = await project.lectern('check', 'notes', '--slides', '--strict')
      expect(code, said).toBe(1)
      expect(said).toMatch(/^a\.md:7 {2}The slide “half” hides words: “gone”\./)
      expect(said).toContain('1 note, 3 slides, 1 warning\n')
      expect(await project.list('.')).toEqual(before)
    },
  )

  it('is content with advice, however strict', async () => {
    project = await createFolder({ 'notes/a.md': '# A\n\n#### B\n' })
    const { code, said } = await project.lectern('check', 'notes', '--strict')
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringContaining('1 note, 0 warnings, 1 piece of advice'),
    })
  })
})

describe('an import', () => {
  it('splits a note, tells what it wrote, and leaves what is in the way alone', async () => {
    project = await createFolder({ 'n/a.md': '# A\n\n## B\n\nb <br>\n\n## C\n\nc\n', 'content/x.md': '' })
    const first = await project.lectern('import', 'n/a.md', '--into', 'content/')
    expect(first).toMatchObject({ code: 0, said: expect.stringMatching(/^content\/a\/01-b\.mdx +B$/m) })
    expect(first.said).toContain('::include{note="../content/a/index.mdx"}')
    expect(await project.read('content/a/01-b.mdx')).toBe('---\ntitle: B\n---\n\nb <br />\n')
    await project.write({ 'content/a/01-b.mdx': 'mine' })
    const second = await project.lectern('import', 'n/a.md')
    expect(second).toMatchObject({ code: 1, said: expect.stringMatching(/^content\/a\/01-b\.mdx .*--force/) })
    expect(second.said).toContain('nothing was written')
  })

  it('says in one line that a note is not there', async () => {
    project = await createFolder({})
    const { code, said } = await project.lectern('import', 'gone.md')
    expect(code).toBe(1)
    expect(said).toMatch(/^gone\.md {2}The file cannot be read/)
    expect(said).not.toMatch(/^\s+at /m)
  })
})

describe('the command line', () => {
  it.each([
    ['no command'],
    ['an unknown command', 'bulid'],
    ['an import of nothing', 'import'],
    ['an unknown option', 'build', '--loud'],
    ['a port without a number', 'dev', '--port', 'x'],
  ])('shows its usage and exits with 2 for %s', async (_case, ...words) => {
    project = await createProject({})
    const { code, said } = await project.lectern(...words)
    expect(code).toBe(2)
    expect(said).toContain('lectern dev|build|preview|pdf|check')
  })

  it('names a wrong option of the site', async () => {
    project = await createProject(good, "{ titel: 'Notes' }")
    const { code, said } = await project.lectern('build')
    expect(code).toBe(1)
    expect(said).toMatch(/^lectern\(\) .*titel/m)
  })
})
