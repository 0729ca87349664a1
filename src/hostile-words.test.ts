import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { addressOf, createFolder, type Project, start } from './project.fixture.ts'

// Whatever somebody types where words are meant is words on every page.

const words = (name: string) =>
  `${name} '"<>&</title></script></style></a>--> ]]><script src="/planted.js"></script><meta http-equiv="refresh" content="0"><img src="planted" onerror="alert(1)"><svg onload="alert(1)">`
const yaml = (name: string) => `'${words(name).replaceAll("'", "''")}'`
const inMarkdown = (name: string) => words(name).replace(/[!-/:-@[-`{-~]/g, '\\$&')
const inInfo = (name: string) => words(name).replaceAll('"', "'").replaceAll('`', '')

const files = {
  'notes/index.md': `---\ntitle: ${yaml('Front')}\ndescription: ${yaml('About')}\n---\n\n[x](heading.md)\n`,
  'notes/heading.md': `# ${inMarkdown('First')}

## ${inMarkdown('Second')}

[${inMarkdown('Link')}](index.md "${inMarkdown('Hint')}")

![${inMarkdown('Picture')}](dot.svg "${inMarkdown('Caption')}")

\`\`\`js title="${inInfo('Code')}"
let a
\`\`\`
`,
  'notes/names.md': '# Names\n\n## Speaker view\n\nText.\n\n## Lectern faults\n\nText.\n',
  'notes/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
  'notes/a\'"<>&<b onclick=x>/c\'"<>&<img src=planted onerror=x>.md': 'Text.\n',
  'notes/slides/talk.md': `---\ntitle: ${yaml('Talk')}\n---\n\n## One\n\nText.\n`,
  'notes/lectern.config.json': JSON.stringify({ title: words('Site'), description: words('All') }),
}

let project: Project
let pages: Map<string, string>

beforeAll(async () => {
  project = await createFolder(files)
  const { code, said } = await project.lectern('build', 'notes', '--out', 'site', '--cache', 'cache')
  expect(code, said).toBe(0)
  const names = (await project.list('site')).filter(name => name.endsWith('.html'))
  pages = new Map(await Promise.all(names.map(async name => [name, await project.read(name)] as const)))
}, 120_000)
afterAll(() => project.remove())

it('puts no element into any page, deck or list', () => {
  expect(pages.size).toBeGreaterThanOrEqual(9)
  for (const [name, html] of pages) expect(planted(html), name).toEqual([])
})

it.each([
  ['site/index.html', `${words('Front')} | ${words('Site')}`],
  ['site/heading/index.html', `${words('First')} | ${words('Site')}`],
  ['site/slides/index.html', `Decks | ${words('Site')}`],
  ['site/slides/index/index.html', `${words('Front')} · slides | ${words('Site')}`],
  ['site/slides/talk/index.html', `${words('Talk')} · slides | ${words('Site')}`],
  ['site/404.html', `Page not found | ${words('Site')}`],
])('titles %s with what was typed', (name, title) => {
  expect(titleOf(pages.get(name) ?? '')).toBe(title)
})

it('puts none into what is served while one writes', async () => {
  const call = ['dev', 'notes', '--cache', 'cache', '--port', '0']
  const server = start(fileURLToPath(new URL('cli.ts', import.meta.url)), call, project.root)
  onTestFinished(async () => {
    server.kill('SIGINT')
    await once(server, 'exit')
  })
  const address = await addressOf(server)
  for (const path of ['', 'heading/', 'slides/', 'slides/index/', 'slides/talk/']) {
    const html = await (await fetch(address + path)).text()
    expect(html).toContain('</html>')
    expect(planted(html), path).toEqual([])
  }
}, 120_000)

it.each(['site/names/index.html', 'site/slides/names/index.html'])('has every id once in %s', name => {
  const ids = elementsOf(pages.get(name) ?? '').flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === 'id').map(({ value }) => value),
  )
  expect(ids).toContain('speaker-view')
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

type Element = DefaultTreeAdapterTypes.Element

/** What stands in a page that only the words above can have brought there. */
function planted(html: string): string[] {
  return elementsOf(html).flatMap(({ tagName, attrs }) =>
    attrs
      .filter(
        ({ name, value }) =>
          /^on/.test(name) ||
          (name === 'src' && value.includes('planted')) ||
          (name === 'http-equiv' && value === 'refresh'),
      )
      .map(({ name, value }) => `<${tagName} ${name}=${value}>`),
  )
}

function titleOf(html: string): string {
  const title = elementsOf(html).find(({ tagName }) => tagName === 'title')
  return (title?.childNodes ?? []).map(node => ('value' in node ? node.value : '')).join('')
}

const elementsOf = (html: string) => inside(parse(html))

function inside(node: DefaultTreeAdapterTypes.Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes : []
  return below.flatMap(child => ('tagName' in child ? [child, ...inside(child)] : inside(child)))
}
