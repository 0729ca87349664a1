import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import { LargeDiagram } from './pages/large-diagram.ts'

const address = '/other-compute-part-2/aws-batch/'

test('a diagram opens large, comes nearer and moves; closed, the reader is where he was', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('console', message => message.type() === 'error' && errors.push(message.text()))
  const large = new LargeDiagram(page)
  await page.goto(address)
  await large.open()
  await expect(large.diagram).toBeInViewport({ ratio: 1 })
  await expect(large.stage).toBeFocused()
  const whole = await large.label()
  await large.press('Zoom in')
  const near = await large.label()
  expect(near.height).toBeGreaterThan(whole.height * 1.3)
  await large.stage.press('ArrowLeft')
  expect((await large.label()).x).toBeGreaterThan(near.x + 50)
  await page.mouse.move(600, 400)
  await page.mouse.down()
  await page.mouse.move(600, 450, { steps: 4 })
  await page.mouse.up()
  expect((await large.label()).y).toBeGreaterThan(near.y + 30)
  await large.press('Show all')
  expect(await large.label()).toEqual(whole)
  await page.keyboard.press('Escape')
  await expect(large.dialog).toHaveCount(0)
  await expect(large.opener).toBeFocused()
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(1)
  expect(errors).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('fingers bring a large diagram nearer', async ({ page, context }) => {
    const large = new LargeDiagram(page)
    await page.goto(address)
    await large.open()
    const whole = await large.label()
    const session = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y: 450, id })) })
    await touch('touchStart', 155, 235)
    for (const away of [50, 60, 70, 80]) await touch('touchMove', 195 - away, 195 + away)
    await touch('touchEnd')
    expect((await large.label()).height).toBeGreaterThan(whole.height * 1.6)
  })

  test('a diagram is moved about in its own box, and its letters can be read', async ({ page }) => {
    await page.goto(address)
    const room = page.getByRole('group', { name: 'The way of a batch job' })
    const [wide, seen] = await room.evaluate(box => [box.scrollWidth, box.clientWidth])
    expect(wide).toBeGreaterThan(seen ?? 0)
    const scale = await room.locator('svg').evaluate((svg: SVGSVGElement) => svg.getScreenCTM()?.a ?? 0)
    expect(15 * scale).toBeGreaterThanOrEqual(11)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })
})

test('the dialog is accessible, in light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const large = new LargeDiagram(page)
    await page.goto(address)
    await large.open()
    await expect(large.diagram).toBeVisible()
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([])
  }
})

test('a page says in words what its diagram shows', async ({ page }) => {
  await page.goto(address)
  await page.getByText('In words', { exact: true }).click()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'ECS cluster contains EC2 and Spot' }),
  ).toBeVisible()
})
