import { expect, test } from './fixtures.ts'

/** Counts the pages of a PDF that Chromium has written. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

test('a page prints as a document: its text without the furniture, dark on white', async ({ note }) => {
  await note.page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await note.open('/other-compute-part-2/aws-batch/')
  await expect(note.title).toBeVisible()
  await expect(note.diagram).toBeVisible()
  await expect(note.sidebar).toBeHidden()
  await expect(note.page.getByRole('button', { name: 'Search' })).toBeHidden()
  await expect(note.text.getByRole('link', { name: 'Present', exact: true })).toBeHidden()
  await expect(note.title).toHaveCSS('color', 'rgb(22, 24, 29)')
})

for (const view of ['?view=print', '']) {
  test(`a deck prints a sheet a slide (${view || 'as it is shown'})`, async ({ deck, site }) => {
    await deck.page.emulateMedia({ colorScheme: 'dark' })
    for (const address of site.allDecks) {
      await deck.open(`${address}${view}`)
      const slides = (await deck.ids()).length
      const pdf = await deck.page.pdf({ preferCSSPageSize: true, printBackground: true })
      expect(pagesOf(pdf), address).toBe(slides)
      // 1280×720 px at 96 px an inch, in points.
      expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 960 540]')
    }
  })
}

test('the print view keeps every slide for assistive technology', async ({ deck }) => {
  await deck.open('/slides/other-compute-part-2-session/?view=print')
  await expect(deck.page.getByRole('heading', { name: 'Next Steps' })).toBeVisible()
  await expect(deck.page.locator('.slides section:is([hidden], [aria-hidden], [inert])')).toHaveCount(0)
})
