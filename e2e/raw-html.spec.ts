import { type BuiltFolder, buildFolder } from './built-folder.ts'
import { expect, test } from './fixtures.ts'

test.describe('a note with raw HTML', () => {
  // One after the other: the folder is built once.
  test.describe.configure({ mode: 'default' })
  let folder: BuiltFolder
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    folder = await buildFolder({ 'notes/html.md': note })
  })
  test.afterAll(() => folder.close())

  test('has its headings in the table of contents, and links lead to its anchors', async ({ page }) => {
    const site = folder.address
    await page.goto(`${site}/html/`)
    await expect(page.getByRole('heading', { level: 1, name: 'Title' })).toHaveCount(1)
    const contents = page.getByRole('navigation', { name: 'On this page' })
    for (const heading of ['In the middle', 'Folded', 'The end'])
      await expect(contents.getByRole('link', { name: heading })).toBeVisible()
    await page.getByRole('link', { name: 'to the anchor' }).click()
    await expect(page.locator('#old-anchor')).toBeInViewport()
  })

  test('shows what its author forgot to close or to finish', async ({ page }) => {
    const site = folder.address
    await page.goto(`${site}/html/`)
    for (const words of ['ssh <user>@<ip>', 'after the details', '<a href="half'])
      await expect(page.getByText(words)).toBeVisible()
  })

  test('begins slides at its headings, unfolds, and leads to the slide of an anchor', async ({
    page,
    deck,
  }) => {
    const site = folder.address
    await deck.open(`${site}/slides/html/`)
    const slides = page.locator('.slides > section')
    expect(await slides.evaluateAll(all => all.map(({ id }) => id))).toEqual(
      expect.arrayContaining(['in-the-middle', 'folded', 'the-end']),
    )
    await expect(page.locator('.slides details:not([open])')).toHaveCount(0)
    await deck.open(`${site}/slides/html/#/old-anchor`)
    await expect(page.locator('.slides > section.present')).toHaveAttribute('id', 'the-end')
  })
})

const note = `<h1 align="center">Title</h1>

<div align="center">

## In the middle

ssh <user>@<ip>, and [to the anchor](#old-anchor)

</div>

<details><summary>More</summary>

### Folded

Inside of the details.

</details>

${'Words that make the page long.\n\n'.repeat(40)}

<details><summary>Not closed</summary>

- in the details

## The end

after the details

<a name="old-anchor"></a>

The anchor is here.

<p>
<a href="half
`
