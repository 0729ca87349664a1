import { expect, test } from './fixtures.ts'

const session = '/slides/other-compute-part-2-session/'
const gateway = '/slides/other-compute-part-2/amazon-api-gateway/'

test('“Present” opens the deck of a note at its cover', async ({ note, deck }) => {
  await note.open('/other-compute-part-2/aws-batch/')
  await note.present()
  await deck.running()
  await expect(deck.title).toHaveText('AWS Batch')
  await expect(deck.current).toContainText('Other Compute (Part 2)')
})

test('the session deck puts all six sections together', async ({ deck }) => {
  await deck.open(session)
  expect(await deck.ids()).toEqual([
    'other-compute-part-2',
    'introduction',
    'amazon-api-gateway',
    'amazon-api-gateway-2',
    'aws-batch',
    'aws-batch-2',
    'batch-vs-lambda',
    'amazon-lightsail',
    'other-compute---summary',
    'lambda---summary',
    'next-steps',
  ])
  await expect(deck.current).toContainText('February 10, 2023')
})

test('keys move through the slides, and the address follows', async ({ deck }) => {
  await deck.open(session)
  await deck.press('ArrowRight')
  await expect(deck.title).toHaveText('Introduction')
  await deck.press('Space')
  await expect(deck.title).toContainText('Amazon API Gateway')
  await expect(deck.page).toHaveURL(/#\/amazon-api-gateway$/)
  await deck.press('ArrowLeft')
  await expect(deck.title).toHaveText('Introduction')
})

test('a deep link opens its slide', async ({ deck }) => {
  await deck.open(session, 'batch-vs-lambda')
  await expect(deck.title).toHaveText('Batch vs Lambda')
})

test('a slide knows its file and line', async ({ deck }) => {
  await deck.open('/slides/other-compute-part-2/', 'next-steps')
  await expect(deck.current).toHaveAttribute('data-source', /^content\/other-compute-part-2\/index\.mdx:\d+$/)
})

test('the overview shows all slides, and a click picks one', async ({ deck }) => {
  await deck.open(session)
  await deck.press('o')
  await expect(deck.page.locator('.reveal.overview')).toBeVisible()
  await deck.all.nth(1).click()
  await expect(deck.title).toHaveText('Introduction')
})

test('jump-to-slide goes to a slide by its number', async ({ deck }) => {
  await deck.open(session)
  await deck.press('g')
  await deck.page.getByPlaceholder('Jump to slide').fill('7')
  await deck.press('Enter')
  await expect(deck.title).toHaveText('Batch vs Lambda')
})

test('F fills the screen', async ({ deck }) => {
  await deck.open(session)
  await deck.press('f')
  await expect.poll(() => deck.page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
})

test('a number and a bar show how far the deck is', async ({ deck }) => {
  await deck.open(session, 'introduction')
  await expect(deck.page.locator('.slide-number')).toHaveText('2 / 11')
  await expect(deck.page.locator('.progress')).toBeVisible()
})

test('from a heading to its slide and back', async ({ note, deck }) => {
  await note.open('/other-compute-part-2/')
  await note.text.getByRole('link', { name: 'Slide “Next Steps”' }).click()
  await deck.running()
  await expect(deck.title).toHaveText('Next Steps')
  await (await deck.bar()).getByRole('link', { name: 'Read the note' }).click()
  await expect(note.page).toHaveURL(/\/other-compute-part-2\/#next-steps$/)
})

test('a slide of the session leads to the page of its note', async ({ note, deck }) => {
  await deck.open(session, 'amazon-lightsail')
  await deck.current.hover()
  await deck.current.getByRole('link', { name: 'Read this on its page' }).click()
  await expect(note.title).toHaveText('Amazon Lightsail')
})

test('Batch and Lambda stand side by side on their slide', async ({ deck }) => {
  await deck.open(session, 'batch-vs-lambda')
  const lambda = await deck.current.getByText('Lambda:', { exact: true }).boundingBox()
  const batch = await deck.current.getByText('Batch:', { exact: true }).boundingBox()
  expect(lambda?.y).toBe(batch?.y)
  expect(batch?.x).toBeGreaterThan((lambda?.x ?? 0) + 300)
})

test('a diagram fills the width of its slide', async ({ deck }) => {
  await deck.open(gateway, 'amazon-api-gateway-2')
  const box = await deck.current.getByRole('img').boundingBox()
  expect(box?.width).toBeGreaterThan(1000)
})

test('no slide leaves its box or needs scrolling', async ({ deck, site }) => {
  for (const address of site.allDecks) {
    await deck.open(address)
    const count = await deck.all.count()
    for (let index = 0; index < count; index++) {
      const over = await deck.current.evaluate(slide => {
        const box = slide.getBoundingClientRect()
        const inside = [...slide.querySelectorAll('.slide-body *')].map(element =>
          element.getBoundingClientRect(),
        )
        return inside.filter(({ bottom, right }) => bottom > box.top + 720 + 1 || right > box.left + 1280 + 1)
          .length
      })
      expect(over, `${address} slide ${index + 1}`).toBe(0)
      await deck.press('ArrowRight')
    }
  }
})

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false })

  test('the first slide is painted where it will stay', async ({ page }) => {
    await page.goto(session)
    const cover = page.getByRole('heading', { level: 1, name: 'Other Compute (Part 2)' })
    await expect(cover).toBeInViewport()
    expect((await page.locator('.slides').boundingBox())?.width).toBeCloseTo(1280, 0)
  })
})

test.describe('with a finger', () => {
  test.use({ viewport: { width: 1024, height: 700 }, hasTouch: true })

  test('a swipe shows the next slide', async ({ deck }) => {
    await deck.open(session)
    await deck.swipe(700, 500)
    await expect(deck.title).toHaveText('Introduction')
  })
})

test('a slide that does not fit in the reader’s own font is set closer, and never under 22 px', async ({
  deck,
}) => {
  await deck.open('/slides/other-compute-part-2/aws-batch/')
  await deck.page.evaluate(() => {
    const wide = new CSSStyleSheet()
    wide.replaceSync('.slide-frame { letter-spacing: 0.14em }')
    document.adoptedStyleSheets.push(wide)
  })
  await deck.press('ArrowRight')
  const body = deck.page.locator('section.present .slide-body')
  await expect(deck.page.locator('section.present')).toHaveClass(/tight/)
  const { over, size } = await body.evaluate(element => {
    const { fontSize, zoom } = getComputedStyle(element)
    return {
      over: element.scrollHeight - element.clientHeight,
      size: Number.parseFloat(fontSize) * Number.parseFloat(zoom),
    }
  })
  expect(over).toBeLessThanOrEqual(1)
  expect(size).toBeGreaterThanOrEqual(22)
})
