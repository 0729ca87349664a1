import { type DevServer, startDevServer } from './dev-server.ts'
import { expect as expectSoon, test } from './fixtures.ts'

// A busy machine takes seconds for what is otherwise there at once.
const expect = expectSoon.configure({ timeout: 30_000 })

// A server is started for these tests, and each changes a note of its own.
test.describe.configure({ mode: 'serial', timeout: 120_000 })

const long = Array.from({ length: 40 }, (_, at) => `Paragraph ${at + 1}.`).join('\n\n')
const notes = {
  'README.md': '# Home\n',
  'page.md': `# Page\n\nOld words.\n\n${long}\n`,
  'deck.md': '# Deck\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n',
  'diagram.md': '# Diagram\n\n```mermaid\nflowchart LR\n  a[Before] --> b\n```\n',
  'picture.md': '# Picture\n\n![A red square](square.svg)\n',
  'old.md': '# Old name\n',
  'gone.md': '# Gone\n',
}
const square =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="red"/></svg>'

let server: DevServer
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  server = await startDevServer(notes)
  // The first pages of all load twice: Vite finds out meanwhile what they need.
  const page = await browser.newPage()
  for (const address of ['/page/', '/slides/deck/'])
    await page.goto(`${server.address}${address}`, { waitUntil: 'networkidle' })
  await page.close()
})
test.afterAll(() => server.stop())

test('a saved change stands in the open page, and the reader stays where he is', async ({ page }) => {
  await page.goto(`${server.address}/page/`)
  await page.evaluate(() => {
    scrollTo({ top: 400, behavior: 'instant' })
    document.body.dataset['opened'] = 'once'
  })
  await server.write('page.md', notes['page.md'].replace('Old words', 'New words'))
  await expect(page.getByText('New words.')).toBeAttached()
  await expect(page.locator('body')).toHaveAttribute('data-opened', 'once')
  expect(await page.evaluate(() => scrollY)).toBe(400)
})

test('a saved change stands in the open deck, and its slide stays though one is added before it', async ({
  deck,
}) => {
  await deck.open(`${server.address}/slides/deck/`, 'two')
  await deck.page.evaluate(() => {
    document.body.dataset['opened'] = 'once'
  })
  await server.write(
    'deck.md',
    '# Deck\n\n## New\n\nZeroth.\n\n## One\n\nFirst.\n\n## Two\n\nSecond, and more.\n',
  )
  await expect(deck.current).toContainText('Second, and more.')
  await expect(deck.title).toHaveText('Two')
  expect(await deck.ids()).toEqual(['deck', 'new', 'one', 'two'])
  await deck.press('ArrowLeft')
  await expect(deck.title).toHaveText('One')
  await expect(deck.page.locator('body')).toHaveAttribute('data-opened', 'once')
})

test('a change that is saved while a page is being opened stands in it, too', async ({ page, context }) => {
  const address = `${server.address}/opening/`
  await server.write('opening.md', '# Opening\n\nOld words.\n')
  await expect.poll(async () => (await page.request.get(address)).status()).toBe(200)
  const other = await context.newPage()
  await other.goto(address)
  // The page cannot listen yet.
  const listens = Promise.withResolvers<void>()
  await page.route('**/live/page.ts*', async route => {
    await listens.promise
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.getByText('Old words.')).toBeVisible()
  await server.write('opening.md', '# Opening\n\nNew words.\n')
  await expect(other.getByText('New words.')).toBeVisible()
  listens.resolve()
  await expect(page.getByText('New words.')).toBeVisible()
})

test('a diagram that breaks says so in the page, and is drawn again when it is mended', async ({ page }) => {
  await page.goto(`${server.address}/diagram/`)
  await expect(page.getByRole('img', { name: /Diagram/ })).toBeVisible()
  await server.write('diagram.md', notes['diagram.md'].replace('-->', '-->>>'))
  await expect(page.getByText(/This diagram cannot be drawn/)).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('diagram.md:')
  await server.write('diagram.md', notes['diagram.md'].replace('Before', 'After'))
  await expect(page.getByText(/This diagram cannot be drawn/)).toBeHidden()
  await expect(page.locator('figure')).toContainText('After')
  await expect(page.getByRole('alert')).toBeHidden()
})

test('a picture that was missing is shown when it is there', async ({ page }) => {
  await page.goto(`${server.address}/picture/`)
  await expect(page.getByText(/A red square/)).toBeVisible()
  await expect(page.getByRole('img', { name: 'A red square' })).toHaveCount(0)
  await server.write('square.svg', square)
  const picture = page.getByRole('img', { name: 'A red square' })
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(40)
})

test('notes that are new, renamed or gone are so without a new start', async ({ page }) => {
  await page.goto(`${server.address}/old/`)
  const inSidebar = (name: string) => page.locator('nav.sidebar').getByRole('link', { name, exact: true })
  await server.write('new.md', '# Quite new\n\nIts words.\n')
  await expect(inSidebar('Quite new')).toBeVisible()
  await server.remove('gone.md')
  await expect(inSidebar('Gone')).toHaveCount(0)
  await inSidebar('Quite new').click()
  await expect(page.getByText('Its words.')).toBeVisible()
  await server.write('new.md', '# Newer\n\nIts words.\n')
  await expect(page.getByRole('heading', { name: 'Newer' })).toBeVisible()
  await server.rename('old.md', 'other.md')
  await expect(page.locator('nav.sidebar a[href="/other/"]')).toBeVisible()
  expect((await page.request.get(`${server.address}/other/`)).status()).toBe(200)
  expect((await page.request.get(`${server.address}/old/`)).status()).toBe(404)
  expect((await page.request.get(`${server.address}/gone/`)).status()).toBe(404)
})

test('a configuration that breaks is told in the page, and taken when it is mended', async ({ page }) => {
  await page.goto(`${server.address}/page/`)
  await server.write('lectern.config.json', '{ "titel": "Diary" }')
  await expect(page.getByRole('alert')).toContainText('titel')
  await server.write('lectern.config.json', '{ "title": "Diary" }')
  await expect(page).toHaveTitle(/Diary/, { timeout: 60_000 })
})
