import { drawing, noise, sample } from '../src/pictures/samples.fixture.ts'
import { type BuiltFolder, buildFolder } from './built-folder.ts'
import { expect, test } from './fixtures.ts'

const text = `# Pictures

## One

![A screenshot](pictures/a%20shot.png)

## Two

<p align="center"><img src="pictures/drawing.svg" width="200" alt="A drawing"></p>

![By day](day.png#gh-light-mode-only) ![By night](night.png#gh-dark-mode-only)

## Three

![A broken one](broken.png)

Words ![A text](text.png) and words.

## Files

[A list](<a list.csv>), [a page](demo.html), [a drawing](pictures/drawing.svg), [a secret](../../secret.txt),
[nothing](gone.pdf), [the second](#Two)
`

let folder: BuiltFolder

// One build is enough for all.
test.describe.configure({ mode: 'default' })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  const broken = await noise(200, 200)
  folder = await buildFolder({
    'notes/README.md': text,
    'notes/pictures/a shot.png': await noise(2400, 400),
    'notes/pictures/drawing.svg': drawing(
      '<script>document.title = "run"</script><rect width="9" height="9"/>',
    ),
    'notes/day.png': await sample('png', 40, 20),
    'notes/night.png': await sample('png', 40, 20),
    'notes/broken.png': broken.subarray(0, broken.length / 2),
    'notes/text.png': 'words',
    'notes/a list.csv': 'a,b\n1,2',
    'notes/demo.html': '<title>Demo</title><script>document.title = "run"</script>',
  })
})
test.afterAll(() => folder.close())

test('pictures keep their place before they come, and none is asked for in vain', async ({ page, note }) => {
  const address = folder.address
  const missing: string[] = []
  page.on('response', response => {
    if (response.status() >= 400) missing.push(response.url())
  })
  await note.open(`${address}/`)
  for (const picture of await note.text.getByRole('img').all()) {
    await picture.scrollIntoViewIfNeeded()
    const { before, after } = await picture.evaluate(async (image: HTMLImageElement) => {
      const { src } = image
      const box = () => image.getBoundingClientRect().height
      image.src = 'data:,'
      const before = box()
      image.src = src
      await image.decode().catch(() => {})
      return { before, after: box() }
    })
    expect(before).toBeGreaterThan(0)
    expect(Math.abs(after - before)).toBeLessThan(1)
  }
  expect(missing).toEqual([])
})

test('what cannot be shown leaves its words', async ({ note }) => {
  await note.open(`${folder.address}/`)
  await expect(note.text.getByText('Picture missing: A text')).toBeVisible()
  for (const words of ['a secret', 'nothing']) {
    await expect(note.text.getByText(words)).toBeVisible()
    await expect(note.text.getByRole('link', { name: words })).toHaveCount(0)
  }
})

test('pictures for light and for dark take turns', async ({ page, note }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await note.open(`${folder.address}/`)
  await expect(note.text.getByRole('img', { name: 'By night' })).toBeVisible()
  await expect(note.text.getByRole('img', { name: 'By day' })).toBeHidden()
})

test('linked files open, and none of them runs', async ({ page, note }) => {
  const address = folder.address
  for (const [name, content] of [
    ['a page', '<script>'],
    ['a drawing', ''],
  ] as const) {
    await note.open(`${address}/`)
    await note.text.getByRole('link', { name }).click()
    await expect(page).toHaveURL(/_files/)
    expect(await page.content()).not.toContain('<title>run')
    if (content) await expect(page.locator('body')).toContainText(content)
  }
  await note.open(`${address}/`)
  await note.text.getByRole('link', { name: 'the second' }).click()
  await expect(page).toHaveURL(/#two$/)
  await note.open(`${address}/`)
  const list = await note.text.getByRole('link', { name: 'A list' }).getAttribute('href')
  expect(list).toBe('/_files/a%20list.csv')
  expect(await page.evaluate(async url => (await fetch(url)).text(), list ?? '')).toBe('a,b\n1,2')
})

test('on slides pictures fit, and all are there on paper', async ({ page, deck }) => {
  const address = folder.address
  await deck.open(`${address}/slides/index/`, 'one')
  const box = await page.getByRole('img', { name: 'A screenshot' }).boundingBox()
  expect(box?.width).toBeGreaterThan(500)
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(720)
  await page.goto(`${address}/slides/index/?view=print`)
  const shown = () =>
    page
      .locator('.slides img')
      .evaluateAll(all => (all as HTMLImageElement[]).every(({ complete }) => complete))
  await expect.poll(shown).toBe(true)
})
