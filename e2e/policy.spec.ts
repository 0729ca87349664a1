import type { Page } from '@playwright/test'
import { type BuiltFolder, buildFolder } from './built-folder.ts'
import { expect, test } from './fixtures.ts'

/** Listens to what a page is refused and to what it complains of. */
async function listen(page: Page): Promise<string[]> {
  const heard: string[] = []
  await page.exposeFunction('tellViolation', (what: string) => heard.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      // The function is exposed above.
      const { tellViolation } = window as unknown as { tellViolation: (what: string) => void }
      tellViolation(`${effectiveDirective} refuses ${blockedURI} ${sample} on ${location.href}`)
    })
  })
  page.on('pageerror', error => heard.push(`${error.message} on ${page.url()}`))
  page.on('console', message => {
    if (message.type() === 'error' && !isMissing(message.text())) heard.push(message.text())
  })
  return heard
}

/** What a note names and nobody has is no matter of the policy. */
const isMissing = (text: string) => /Failed to load resource/.test(text)

test('every page and deck of this site works under its policy', async ({ page, deck, site }) => {
  const heard = await listen(page)
  for (const address of site.pages) await page.goto(address)
  for (const address of site.allDecks) {
    await deck.open(address)
    await deck.press('o')
    await deck.press('o')
    await deck.open(`${address}?view=print`)
  }
  expect(heard).toEqual([])
})

test('search, themes and the speaker’s view work under it', async ({ page, note }) => {
  const heard = await listen(page)
  await note.open('/')
  await expect((await note.search('Spot Instances')).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.getByRole('combobox', { name: 'Select theme' }).selectOption('dark')
  await page.goto('/slides/other-compute-part-2-session/?view=speaker')
  await expect(
    page.frameLocator('iframe[title="Next slide"]').locator('.slides section.present'),
  ).toBeVisible()
  expect(heard).toEqual([])
})

for (const address of ['/other-compute-part-2/aws-batch/', '/slides/other-compute-part-2/aws-batch/']) {
  test(`a script that got into ${address} does not run`, async ({ page }) => {
    const heard = await listen(page)
    const hostile =
      '<script>window.ran = "script"</script><img src="x:" onerror="window.ran = \'handler\'">' +
      '<script src="https://evil.example/a.js"></script><base href="https://evil.example/"><a href="javascript:window.ran=1">Go</a>'
    await page.route(`**${address}`, async route => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('</main>', `${hostile}</main>`) })
    })
    await page.goto(address)
    await page.getByRole('link', { name: 'Go', exact: true }).dispatchEvent('click')
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    for (const directive of ['script-src-elem', 'script-src-attr', 'base-uri'])
      expect(heard).toContainEqual(expect.stringMatching(new RegExp(`^${directive} refuses`)))
  })
}

test.describe('a folder of all kinds of notes', () => {
  // One after the other: the folder is built once.
  test.describe.configure({ mode: 'default' })
  let folder: BuiltFolder
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    folder = await buildFolder(notes, '--base', 'my/notes')
  })
  test.afterAll(() => folder.close())

  test('works under the policy, below a path, on pages, decks and in print', async ({ page, deck }) => {
    const heard = await listen(page)
    const site = folder.address
    for (const note of folder.manifest.notes) {
      await page.goto(site + note.page)
      await deck.open(site + note.deck)
      await deck.open(`${site}${note.deck}?view=print`)
    }
    expect(folder.manifest.notes).toHaveLength(4)
    expect(heard).toEqual([])
  })

  test('can be searched, and presented with the speaker’s view', async ({ page, note }) => {
    const heard = await listen(page)
    await note.open(`${folder.address}/my/notes/parts/`)
    await expect((await note.search('second')).first()).toBeVisible()
    await page.goto(`${folder.address}/my/notes/slides/parts/?view=speaker`)
    await expect(
      page.frameLocator('iframe[title="Next slide"]').locator('.slides section.present'),
    ).toBeVisible()
    expect(heard).toEqual([])
  })

  for (const address of ['/my/notes/code/', '/my/notes/slides/code/'])
    test(`runs no file that a note links, were it a script, on ${address}`, async ({ page }) => {
      const heard = await listen(page)
      await page.route('**/_files/a.txt', route =>
        route.fulfill({ contentType: 'text/plain', body: 'window.ran = true' }),
      )
      const hostile = '<script src="/my/notes/_files/a.txt"></script>'
      await page.route(`**${address}`, async route => {
        const response = await route.fetch()
        const body = (await response.text()).replace('</main>', `${hostile}</main>`)
        await route.fulfill({ response, body })
      })
      await page.goto(folder.address + address)
      expect(heard).toContainEqual(expect.stringMatching(/^script-src-elem refuses \S+\/_files\/a\.txt/))
      expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    })

  test('has code in colours, light and dark', async ({ page, deck }) => {
    const site = folder.address
    const colours = () =>
      page
        .locator('.ec-line span')
        .evaluateAll(words => [...new Set(words.map(word => getComputedStyle(word).color))])
    for (const open of [
      () => page.goto(`${site}/my/notes/code/`),
      () => deck.open(`${site}/my/notes/slides/code/`),
    ]) {
      await page.emulateMedia({ colorScheme: 'light' })
      await open()
      const light = await colours()
      await page.emulateMedia({ colorScheme: 'dark' })
      await open()
      const dark = await colours()
      // A machine under load gives up on parts of a line: not all of its colours are there then.
      expect(light.length).toBeGreaterThan(1)
      expect(dark.length).toBeGreaterThan(1)
      expect(light).not.toEqual(dark)
    }
  })

  test('lets tabs be chosen, and keeps the choice', async ({ page }) => {
    const site = folder.address
    await page.goto(`${site}/my/notes/parts/`)
    await page.getByRole('tab', { name: 'Two' }).click()
    await page.reload()
    await expect(page.getByRole('tabpanel')).toHaveText('The second.')
  })
})

const notes = {
  'notes/README.md': '# Home\n\nSee [code](code.md).\n',
  'notes/code.md':
    '# Code\n\n```js title="a.js" {1}\nconst a = "b" // c\nreturn a + 1\n```\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |\n',
  'notes/html.md':
    '# HTML\n\n$a^2 + b^2$\n\n![a remote picture](https://pictures.example/a.png)\n\n<div style="text-align: center">In the middle</div>\n\n<iframe src="https://www.youtube.com/embed/x" title="A film"></iframe>\n\n<details><summary>More</summary>Less</details>\n',
  'notes/parts.mdx': `import { Card, FileTree, Icon, LinkCard, Steps, TabItem, Tabs } from '@astrojs/starlight/components'

# Parts

<Tabs syncKey="number">
  <TabItem label="One">The first.</TabItem>
  <TabItem label="Two">The second.</TabItem>
</Tabs>

<Steps>
1. Do it.
2. Done.
</Steps>

<FileTree>
- a/
  - b.md
</FileTree>

<Card title="Card" icon="star">In a card. <Icon name="rocket" size="2rem" /></Card>

<LinkCard title="Home" href="/my/notes/" />
`,
}
