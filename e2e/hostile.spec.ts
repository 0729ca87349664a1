import type { Locator } from '@playwright/test'
import { type BuiltFolder, buildFolder } from './built-folder.ts'
import { expect, test } from './fixtures.ts'

test.describe('a folder of notes that mean harm', () => {
  // One after the other: the folder is built once.
  test.describe.configure({ mode: 'default' })
  let folder: BuiltFolder
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    folder = await buildFolder(notes)
  })
  test.afterAll(() => folder.close())

  test('runs and loads nothing, on pages and decks, and shows every word', async ({ page, deck }) => {
    const heard: string[] = []
    page.on('dialog', dialog => {
      heard.push(dialog.message())
      return dialog.dismiss()
    })
    page.on('request', request => heard.push(...(request.url().includes('evil') ? [request.url()] : [])))
    const site = folder.address
    for (const { page: address, deck: deckAddress, title } of folder.manifest.notes) {
      await page.goto(site + address)
      const content = page.locator('.sl-markdown-content')
      await expect(content).toContainText(`The end of ${title}.`)
      expect(await dangersIn(content), address).toEqual([])
      await deck.open(`${site}${deckAddress}`)
      const slides = page.locator('.slides')
      await expect(slides).toContainText(`The end of ${title}.`)
      expect(await dangersIn(slides), `deck of ${title}`).toEqual([])
      expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    }
    expect(heard).toEqual([])
  })

  test('is told, with file and line', () => {
    for (const told of [
      'markdown.md:3:1  The note is not trusted, and so is shown without <script>',
      'markdown.md:5:1  The note is not trusted, and so is shown without onerror of <img>',
      'code.mdx:3  Something in this MDX is not trusted to run: it runs {',
      'parts.mdx:9:1  The note is not trusted, and so is shown without HTML in title of <Card>',
      'parts.mdx:13:1  The note is not trusted, and so is shown without set:html of <div>',
    ])
      expect(folder.said).toContain(told)
  })
})

/** What could run, load or lie over the page. */
const dangersIn = (part: Locator) =>
  part.locator('*').evaluateAll(elements =>
    elements.flatMap(element => {
      const { tagName, attributes } = element
      const isForbidden = /^(script|style|iframe|object|embed|form|base|meta|link)$/i.test(tagName)
      const isOver = getComputedStyle(element).position === 'fixed'
      const written = [...attributes].map(({ name, value }) => `${name}=${value}`)
      return [
        ...(isForbidden || isOver ? [element.outerHTML] : []),
        ...written.filter(attribute => /^on|^srcdoc|^\w+=\s*(javascript|data:text)/i.test(attribute)),
      ]
    }),
  )

const hostile = `<script>window.ran = 'script'; alert(1)</script>

<img src="x" onerror="window.ran = 'handler'; alert(2)">

<a href="javascript:window.ran=1">Go</a> [go](javascript:alert(3)) <a href="&#106;ava&Tab;script:alert(4)">there</a>

<svg><style><img src=x onerror=alert(5)></style></svg> <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(6)&gt;"></math>

<iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>parent.ran = 1</script>"></iframe>

<details open ontoggle="alert(7)"><summary>More</summary>Less</details>

<div style="position: fixed; inset: 0; background: url(https://evil.example/a.png)">Over it all</div>

<base href="https://evil.example/"><link rel="stylesheet" href="https://evil.example/a.css"><meta http-equiv="refresh" content="0;url=https://evil.example/">

<noscript><p title="</noscript><img src=x onerror=alert(8)>"></noscript>

| a |
| - |
| <img src=x onerror=alert(9)> |

- <b onmouseover="alert(10)">b</b>
`

const jsx = `<script>window.ran = 'script'</script>

<img src="x:" onError="window.ran = 'handler'" />

<Card title="<img src=x: onerror=alert(1)>">In a card.</Card>

<a href="javascript:window.ran=1">Go</a>

<div set:html="<img src=x: onerror=alert(2)>" style={{ position: 'fixed' }}>Inside.</div>
`

const end = (title: string) => `\nThe end of ${title}.\n`

const notes = {
  'notes/markdown.md': `# Markdown\n\n${hostile}${end('Markdown')}`,
  'notes/open.md': `# Open\n\n<!-- <script>alert(1)</script>\n\n${hostile}${end('Open')}`,
  'notes/parts.mdx': `import { Card } from '@astrojs/starlight/components'\n\n# Parts\n\n${jsx}${end('Parts')}`,
  'notes/code.mdx': `import { Card } from '@astrojs/starlight/components'\n\n{process.exit(3)} {globalThis.window?.alert(1)}\n\n# Code\n\n${jsx}${end('Code')}`,
  'notes/layout.mdx': `---\nlayout: ./evil.astro\n---\n# Layout\n${end('Layout')}`,
  'notes/evil.astro': '<script>window.ran = 1</script><slot />',
}
