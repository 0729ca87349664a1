import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, type Project } from './project.fixture.ts'

const components = "import { Steps } from '@astrojs/starlight/components'"
/** Notes that compile, and of which something fails when it is rendered. */
const failing = {
  'card.mdx':
    "import { Image } from 'astro:assets'\n\n# Card\n\n<Image src='https://a.example/b.png' alt='' />\n\nIt stays.\n",
  'steps.mdx': `${components}\n\n# Steps\n\nBefore.\n\n<Steps>\nThis is no list.\n</Steps>\n`,
  'expression.mdx': '# Expression\n\nThe words {frontmatter.x.y} stay.\n',
  'module.mdx': 'export const title = undefined.words\n\n# Module\n\nThe module stays.\n',
  'component.mdx': "import Chart from './Chart.astro'\n\n# Component\n\n<Chart>The inside stays.</Chart>\n",
}
const trusted = { 'notes/lectern.config.json': '{ "trust": true }' }
const notes = {
  ...trusted,
  ...Object.fromEntries(Object.entries(failing).map(([name, text]) => [`notes/${name}`, text])),
  'notes/Chart.astro': '---\nthrow new Error("There are no data")\n---\n\n<slot />\n',
  'notes/good.mdx': `${components}\n\n# Good\n\n<Steps>\n1. One\n</Steps>\n`,
  'notes/code.mdx':
    "import { Code } from '@astrojs/starlight/components'\n\n# Code\n\n<Code lang='js' code='let plants = 3' />\n",
  'notes/slides/all.mdx': '# All\n\n::include{note="../steps.mdx"}\n\n::include{note="../good.mdx"}\n',
}

let folder: Project
beforeAll(async () => {
  folder = await createFolder(notes)
})
afterAll(() => folder.remove())

describe('a folder with MDX that fails when it is rendered', () => {
  it('is built all the same, those notes as Markdown, on pages, decks and in session decks', {
    timeout: 60_000,
  }, async () => {
    const { code, said } = await folder.lectern('build', 'notes', '--out', 'site')
    expect(code, said).toBe(0)
    expect(said).not.toMatch(/^\s+at /m)
    for (const told of [
      /^steps\.mdx:7 .*<Steps> takes one numbered list/m,
      /^card\.mdx.*does not work as MDX.*shown as Markdown/m,
      /^expression\.mdx:3 .*reading 'y'/m,
      /^module\.mdx:1 .*reading 'words'/m,
      /^component\.mdx:5 .*There are no data/m,
    ])
      expect(said).toMatch(told)
    expect(said).toContain('5 warnings')
    for (const [address, words] of [
      ['card', 'stays.'],
      ['steps', 'This is no list.'],
      ['expression', '{frontmatter.x.y} stay.'],
      ['module', 'The module stays.'],
      ['component', 'The inside stays.'],
    ] as const) {
      expect(await folder.read(`site/${address}/index.html`)).toContain(words)
      expect(await folder.read(`site/slides/${address}/index.html`)).toContain(words)
    }
    const session = await folder.read('site/slides/all/index.html')
    expect(session).toContain('This is no list.')
    expect(await folder.read('site/good/index.html')).toContain('class="sl-steps"')
    for (const address of ['code', 'slides/code'])
      expect(await folder.read(`site/${address}/index.html`)).toMatch(/<span[^>]*>let<\/span>/)
    const { warnings } = JSON.parse(await folder.read('site/lectern.json'))
    expect(warnings).toHaveLength(5)
  })

  it('is told by the check, too, and nothing stays of what it builds for that', {
    timeout: 60_000,
  }, async () => {
    const { code, said } = await folder.lectern('check', 'notes')
    expect(code, said).toBe(0)
    for (const name of Object.keys(failing))
      expect(said).toMatch(new RegExp(`^${name}.*MDX|^${name}.*Steps`, 'm'))
    expect(said).toContain('5 warnings')
  })

  it('fails where it is to be strict, when all is told, and leaves the old site', {
    timeout: 60_000,
  }, async () => {
    const before = await folder.read('site/lectern.json')
    const { code, said } = await folder.lectern('build', 'notes', '--out', 'site', '--strict')
    expect(code, said).toBe(1)
    for (const name of Object.keys(failing)) expect(said).toContain(name)
    expect(said).toContain('5 things are wrong; nothing was built.')
    expect(await folder.read('site/lectern.json')).toBe(before)
  })
})

describe('a folder with MDX that cannot be bundled', () => {
  it('is built all the same, those notes as Markdown', { timeout: 120_000 }, async () => {
    const bundled = await createFolder({
      ...trusted,
      'notes/export.mdx': "import { Nope } from './data.js'\n\n# Export\n\n<Nope>It stays.</Nope>\n",
      'notes/chart.mdx': "\n\nimport Chart from './Chart.astro'\n\n# Chart\n\n<Chart>It stays too.</Chart>\n",
      'notes/data.js': 'export const data = 1\n',
      'notes/Chart.astro': '---\nconst data = ;\n---\n',
      'notes/good.mdx': `${components}\n\n# Good\n\n<Steps>\n1. One\n</Steps>\n`,
    })
    const { code, said } = await bundled.lectern('build', 'notes', '--out', 'site')
    expect(code, said).toBe(0)
    expect(said).toMatch(
      /^export\.mdx:1 .*imports “Nope” from a module that does not have it.*shown without it/m,
    )
    expect(said).toMatch(/^chart\.mdx:3 .*“Chart\.astro”.*is faulty.*shown without it/m)
    expect(said).not.toMatch(/^\s+at /m)
    expect(await bundled.read('site/export/index.html')).toContain('It stays.')
    expect(await bundled.read('site/slides/chart/index.html')).toContain('It stays too.')
    expect(await bundled.read('site/good/index.html')).toContain('class="sl-steps"')
    await bundled.remove()
  })
})
