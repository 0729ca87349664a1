import { mkdir, symlink } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { oddNotes } from './odd-folder.fixture.ts'
import { sample } from './pictures/samples.fixture.ts'
import { createFolder, type Project } from './project.fixture.ts'

// One build of a folder with everything odd in it that people have.

let project: Project
let said: string
let code: number | null

beforeAll(async () => {
  project = await createFolder({
    ...oddNotes(await sample('png')),
    'outside/secret.md': '# Secret\n',
  })
  await symlink('../loop', project.path('notes/loop/again'))
  await symlink('../outside/secret.md', project.path('notes/link.md'))
  await mkdir(project.path('notes/folder.md'))
  const built = await project.lectern('build', 'notes', '--out', 'site')
  said = built.said
  code = built.code
}, 300_000)

afterAll(() => project.remove())

it('builds, and says how many notes there are', () => {
  expect(code, said).toBe(0)
  expect(said).not.toMatch(/^\s+at /m)
})

describe('a file', () => {
  it.each([
    ['in UTF-16', 'utf16', 'Größe'],
    ['in UTF-16 that is MDX', 'utf16-mdx', 'sum 3'],
    ['with a byte order mark and the lines of Windows, as MDX', 'bom', 'sum 4'],
    ['with the lines of old Macs', 'mac', 'second line'],
    ['that is not UTF-8', 'latin', 'naïve'],
    ['that is empty', 'empty', 'Empty'],
    ['that is not text', 'binary', 'not text'],
    ['of ten megabytes', 'large', 'The very end.'],
    ['of 5,000 headings', 'headings', 'Text 4999.'],
    ['with 3,000 quotes in each other', 'quotes', 'The innermost.'],
  ])('%s has a page', async (_what, id, words) => {
    expect(await project.read(`site/${id}/index.html`)).toContain(words)
  })

  it('of 5,000 headings has a slide for each', async () => {
    const deck = await project.read('site/slides/headings/index.html')
    expect(deck.match(/<section [^>]*id="heading-\d+"/g)).toHaveLength(5000)
  })

  it('of half a megabyte has all its words on the deck', async () => {
    const deck = await project.read('site/slides/half/index.html')
    expect(deck.match(/Megabytes of words in a row\./g)).toHaveLength(17_500)
    expect(deck).toContain('The end of it.')
  })

  it('that is not text has no deck', async () => {
    expect(await project.list('site/slides')).not.toContain('site/slides/binary/index.html')
  })

  it('is named with its line where something is odd about it', () => {
    expect(said).toMatch(/^latin\.md:3 .*Windows-1252/m)
    expect(said).toMatch(/^binary\.md .*not text/m)
    expect(said).toMatch(/^quotes\.md .*nested too deeply/m)
    expect(said).toMatch(/^link\.md .*out of the notes folder/m)
  })
})

describe('a name', () => {
  it.each([
    ['with signs', 'what-1-100-sure', 'Signs'],
    ['with signs, of MDX', 'c-sharp', 'Sharp'],
    ['in Chinese', '概要/第一', 'Chinese'],
    ['in Arabic', 'مرحبا/بكم', 'Arabic'],
    ['of an emoji', 'note-2', 'Rocket'],
    ['of signs alone', 'note', 'Signs alone'],
    ['in small letters', 'same', 'Small'],
    ['that differs only in case', 'same-2', 'Capital'],
    ['that Windows keeps for itself', 'con', 'Console'],
    ['of the page for what is not found', '404-2', 'Four'],
    ['of the page for an error', '500-2', 'Five'],
    ['of the list of decks', 'slides-2', 'Of slides'],
    ['of an index in a folder', 'folder', 'Own page'],
    ['of a folder called index', 'index-2', 'Not the home'],
    ['with two endings', 'pagehtml', 'Two endings'],
  ])('%s has an address of its own', async (_what, id, title) => {
    expect(await project.read(`site/${id}/index.html`)).toMatch(new RegExp(`<h1[^>]*>${title}</h1>`))
  })

  it('of 250 letters has an address that every file system takes', async () => {
    const pages = await project.list('site')
    const long = pages.filter(file => file.includes('xxxx') && !file.startsWith('site/slides/'))
    expect(long).toEqual([expect.stringMatching(/^site\/x{150,190}-[0-9a-f]{8}\/index\.html$/)])
    expect(await project.read(long[0] ?? '')).toMatch(/<h1[^>]*>Long<\/h1>/)
  })

  it('never hides the home page, nor that for what is not found', async () => {
    expect(await project.read('site/index.html')).toMatch(/<h1[^>]*>Home<\/h1>/)
    expect(await project.read('site/404.html')).toContain('Page not found')
  })

  it('with signs is found by links, as is a picture', async () => {
    const page = await project.read('site/what-1-100-sure/index.html')
    expect(page).toMatch(/href="\/c-sharp\/"/)
    expect(page).toMatch(/<img [^>]*alt="A dot"/)
  })

  it('never lets one page replace another', async () => {
    const { notes } = JSON.parse(await project.read('site/lectern.json'))
    const pages: string[] = notes.map(({ page }: { page: string }) => page.toLowerCase().normalize('NFC'))
    expect(new Set(pages).size).toBe(notes.length)
    for (const { id } of notes)
      expect(await project.read(id === 'index' ? 'site/index.html' : `site/${id}/index.html`)).not.toBe('')
  })
})

describe('a link', () => {
  it('to what is read anyway makes no second page, and one out of the folder none', async () => {
    const pages = await project.list('site')
    expect(pages.filter(file => /^site\/loop\//.test(file))).toEqual([
      'site/loop/a/index.html',
      'site/loop/b/index.html',
    ])
    expect(pages).not.toContain('site/link/index.html')
    expect(await project.read('site/pagefind/pagefind-entry.json')).not.toContain('Secret')
  })

  it('from one note to another and back is two links', async () => {
    expect(await project.read('site/loop/a/index.html')).toContain('href="/loop/b/"')
    expect(await project.read('site/loop/b/index.html')).toContain('href="/loop/a/"')
  })
})

describe('a title', () => {
  it.each([
    ['that is a number', 'number', '2023'],
    ['that is a list, by the heading instead', 'list', 'Heading'],
    ['that is an emoji', 'emoji', '🎉'],
    ['in a heading of code', 'code', 'run\\(\\)'],
    ['under a line', 'setext', 'Underlined'],
    ['behind some text', 'before', 'Behind'],
    ['that no heading gives', 'no-heading', 'No heading'],
  ])('%s is shown', async (_what, id, title) => {
    expect(await project.read(`site/${id}/index.html`)).toMatch(
      new RegExp(`<h1[^>]*>(<code[^>]*>)?${title}(</code>)?</h1>`),
    )
  })

  it('is the first of several, and the others are shown', async () => {
    const page = await project.read('site/several/index.html')
    expect(page).toMatch(/<h1 id="_top">One<\/h1>/)
    for (const words of ['Two', 'Three', 'text of one', 'text of three']) expect(page).toContain(words)
  })

  it('that is a picture shows the picture too', async () => {
    const page = await project.read('site/picture/index.html')
    expect(page).toMatch(/<img [^>]*alt="Our logo"/)
    expect(page).toContain('<title>Our logo | Notes</title>')
  })
})

describe('a heading', () => {
  it('has an id of its own where it is repeated', async () => {
    const page = await project.read('site/repeated/index.html')
    for (const id of ['same', 'same-1', 'same-2']) expect(page).toContain(`id="${id}"`)
    const deck = await project.read('site/slides/repeated/index.html')
    for (const id of ['same', 'same-1', 'same-2'])
      expect(deck).toMatch(new RegExp(`<section [^>]*id="${id}"`))
  })

  it('may skip levels', async () => {
    expect(await project.read('site/skips/index.html')).toMatch(/<h4 id="deep">/)
    expect(await project.read('site/slides/skips/index.html')).toMatch(/<section [^>]*id="deep"/)
  })

  it('is no bold line: such a line stays where it is, on the page and on its slide', async () => {
    expect(await project.read('site/no-heading/index.html')).toContain('<strong>A bold line</strong>')
    expect(await project.read('site/slides/no-heading/index.html')).toContain('<strong>A bold line</strong>')
  })
})
