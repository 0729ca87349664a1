import { JSDOM } from 'jsdom'
import { type BuiltFolder, buildFolder } from './built-folder.ts'
import { expect, test } from './fixtures.ts'

/** One pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

const files = {
  'notes/README.md': '# Home\n\n[First](part-1/first.md) and [a file](data.csv).\n',
  'notes/data.csv': 'a,b\n',
  'notes/part-1/first.md':
    '# First\n\n## Größe & Maß\n\n[Down](#größe--maß), [over](../part-2/second.md#one-thing) and\n[[third]].\n\n## Картина\n\n![A dot](dot.png)\n',
  'notes/part-1/dot.png': picture,
  'notes/part-2/second.md': '# Second\n\n## One thing\n\n```mermaid\nflowchart LR\n  a --> b\n```\n',
  'notes/part-2/third.md': '# Third\n\nNothing more.\n',
  'notes/slides/evening.md': '# Evening\n\n::include{note="../part-1/first.md"}\n',
}

for (const base of ['/', '/notes/', '/notes']) {
  test(`every address leads somewhere under ${base}`, async () => {
    const built = await buildFolder(files, '--base', base)
    try {
      expect(await deadAddresses(built)).toEqual([])
    } finally {
      await built.close()
    }
  })
}

test('the sidebar marks the page that is open, under a base path too', async ({ page }) => {
  const built = await buildFolder(files, '--base', '/notes/')
  try {
    for (const { title, page: address } of built.manifest.notes.filter(({ id }) => id !== 'index')) {
      await page.goto(new URL(address, built.address).href)
      const sidebar = page.getByRole('navigation', { name: 'Main' })
      await expect(sidebar.locator('[aria-current="page"]')).toHaveText(title)
    }
  } finally {
    await built.close()
  }
})

/** Follows every address of every page and deck; those that lead nowhere, each with where it stands. */
async function deadAddresses({ address, manifest }: BuiltFolder): Promise<string[]> {
  const documents = new Map<string, Promise<JSDOM | undefined>>()
  const open = (url: string) => {
    const known = documents.get(url)
    if (known) return known
    const opened = fetchDocument(url)
    documents.set(url, opened)
    return opened
  }
  const served = [
    ...manifest.notes.flatMap(({ page, deck }) => (deck ? [page, deck] : [page])),
    ...manifest.decks.map(({ deck }) => deck),
    manifest.site.home,
    `${manifest.site.home}slides/`,
  ].map(path => new URL(path, address).href)
  const dead: string[] = []
  for (const url of new Set(served)) {
    const document = await open(url)
    if (!document) dead.push(url)
    for (const target of document ? targetsIn(document, url) : []) {
      if (new URL(target).origin !== new URL(address).origin) continue
      const [whole = '', hash = ''] = target.split('#')
      const found = await open(whole)
      if (!found || !leadsInto(found, decodeURIComponent(hash))) dead.push(`${url} → ${target}`)
    }
  }
  return dead
}

async function fetchDocument(url: string): Promise<JSDOM | undefined> {
  const response = await fetch(url)
  const text = await response.text()
  if (!response.ok) return undefined
  return new JSDOM(response.headers.get('content-type')?.includes('html') ? text : '')
}

function targetsIn({ window: { document } }: JSDOM, url: string): string[] {
  const named = [...document.querySelectorAll('[href], [src], [poster]')].flatMap(element =>
    ['href', 'src', 'poster'].flatMap(name => element.getAttribute(name) ?? []),
  )
  const sets = [...document.querySelectorAll('[srcset]')].flatMap(element =>
    (element.getAttribute('srcset') ?? '').split(',').map(part => part.trim().split(/\s+/)[0] ?? ''),
  )
  return [...named, ...sets].filter(text => text !== '').map(text => new URL(text, url).href)
}

const leadsInto = ({ window: { document } }: JSDOM, hash: string) =>
  hash === '' || hash.startsWith('_') || document.getElementById(hash.replace(/^\//, '')) !== null
