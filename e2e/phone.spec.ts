import { expect, test } from './fixtures.ts'

const session = '/slides/other-compute-part-2-session/'
const upright = { width: 390, height: 844 }
const turned = { width: 844, height: 390 }

test.use({ viewport: upright, hasTouch: true, isMobile: true })

test('on an upright phone slides are a text, one below the other, no wider than the phone', async ({
  deck,
}) => {
  await deck.open(session)
  const slides = await deck.all.evaluateAll(all =>
    all.map(slide => {
      const { top, bottom, width } = slide.getBoundingClientRect()
      return { top, bottom, width, inert: slide.matches('[inert], [hidden], [aria-hidden]') }
    }),
  )
  expect(slides.every(({ width, inert }) => width === 390 && !inert)).toBe(true)
  expect(slides.slice(1).every(({ top }, index) => top >= (slides[index]?.bottom ?? 0))).toBe(true)
  const wide = await deck.page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBe(390)
  const size = await deck.page
    .getByText('Deploying and Managing')
    .evaluate(words => Number.parseFloat(getComputedStyle(words).fontSize))
  expect(size).toBeGreaterThanOrEqual(16)
})

test('the note is one touch away', async ({ deck, note }) => {
  await deck.open('/slides/other-compute-part-2/aws-batch/')
  await deck.page.getByRole('link', { name: 'Read the note' }).click()
  await expect(note.title).toHaveText('AWS Batch')
})

test('a deep link finds its slide', async ({ deck }) => {
  await deck.open(session, 'batch-vs-lambda')
  await expect(deck.page.getByRole('heading', { name: 'Batch vs Lambda' })).toBeInViewport()
  await expect(deck.page.getByRole('heading', { name: 'Introduction' })).not.toBeInViewport()
})

test('turned, the phone shows the slide that was read; turned back, the text at it', async ({ deck }) => {
  await deck.open(session)
  await deck.page.getByRole('heading', { name: 'Amazon Lightsail' }).scrollIntoViewIfNeeded()
  await deck.page.evaluate(() => document.querySelector('#amazon-lightsail')?.scrollIntoView())
  await expect(deck.page.getByRole('heading', { name: 'Amazon Lightsail' })).toBeInViewport()
  await deck.page.setViewportSize(turned)
  await expect(deck.current).toHaveAttribute('id', 'amazon-lightsail')
  await expect(deck.page.locator('.slides section:not([hidden])')).toHaveCount(1)
  const { width, height } = (await deck.current.boundingBox()) ?? { width: 0, height: 1 }
  expect(width / height).toBeCloseTo(16 / 9, 1)
  await deck.press('ArrowRight')
  await expect(deck.current).toHaveAttribute('id', 'other-compute---summary')
  await deck.page.setViewportSize(upright)
  await expect(deck.page.getByRole('heading', { name: 'Other Compute - Summary' })).toBeInViewport()
})

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false })

  test('the whole deck is there', async ({ page }) => {
    await page.goto(session)
    await page.getByText('Deploying and Managing').scrollIntoViewIfNeeded()
    await expect(page.getByText('Deploying and Managing')).toBeInViewport()
  })
})
