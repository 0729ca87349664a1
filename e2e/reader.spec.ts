import { expect, test } from './fixtures.ts'

const sections = [
  'Amazon API Gateway',
  'AWS Batch',
  'Batch vs Lambda',
  'Amazon Lightsail',
  'Other Compute - Summary',
  'Lambda - Summary',
]

test('the home page shows the lecture, its sections in order and their decks', async ({ note }) => {
  await note.open('/')
  await expect(note.text.getByRole('heading', { name: 'Other Compute (Part 2)' })).toBeVisible()
  await expect(note.text.getByRole('listitem').getByRole('link', { name: /^(?!Present)/ })).toHaveText([
    'Diagrams',
    ...sections,
  ])
  await expect(note.text.getByRole('link', { name: /^Present “/ })).toHaveCount(sections.length)
  await note.text.getByRole('link', { name: 'Present the session “Other Compute (Part 2)”' }).click()
  await expect(note.page).toHaveTitle(/^Other Compute \(Part 2\)/)
})

test('the lecture’s page holds its agenda, next steps and date, and leads to its sections', async ({
  note,
}) => {
  await note.open('/other-compute-part-2/')
  for (const heading of ['Introduction', 'Cloud Research', 'Next Steps', 'Date'])
    await expect(note.text.getByRole('heading', { name: heading, exact: true })).toBeVisible()
  await expect(note.text).toContainText('Deploying and Managing Infrastructure at Scale')
  await expect(note.text).toContainText('February 10, 2023')
  await note.text.getByRole('link', { name: 'Batch vs Lambda' }).click()
  await expect(note.title).toHaveText('Batch vs Lambda')
})

test('a page shows where it is, and what comes before and after', async ({ note }) => {
  await note.open('/other-compute-part-2/aws-batch/')
  await expect(note.sidebar.getByRole('link')).toHaveText(['Diagrams', 'Overview', ...sections])
  await expect(note.sidebar.getByRole('link', { name: 'AWS Batch' })).toHaveAttribute('aria-current', 'page')
  await note.text.getByRole('link', { name: 'Next' }).click()
  await expect(note.title).toHaveText('Batch vs Lambda')
  await note.text.getByRole('link', { name: 'Previous' }).click()
  await expect(note.title).toHaveText('AWS Batch')
})

test('the table of contents follows the headings', async ({ note }) => {
  await note.open('/other-compute-part-2/')
  await expect(note.contents.getByRole('link')).toHaveText([
    'Overview',
    'Introduction',
    'Cloud Research',
    'Next Steps',
    'Date',
  ])
})

test('search finds a word inside a section', async ({ note }) => {
  await note.open('/')
  const results = await note.search('Spot Instances')
  await results.filter({ hasText: 'AWS Batch' }).first().click()
  await expect(note.title).toHaveText('AWS Batch')
})

test('a chosen theme stays, on pages and decks', async ({ note, deck }) => {
  await note.open('/')
  await note.page.getByRole('combobox', { name: 'Select theme' }).selectOption('dark')
  await note.open('/other-compute-part-2/aws-batch/')
  await expect(note.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await deck.open('/slides/other-compute-part-2/aws-batch/', 'aws-batch-2')
  await expect(note.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(note.page.locator('body')).toHaveCSS('background-color', 'rgb(20, 22, 27)')
})

test('Batch and Lambda stand side by side', async ({ note }) => {
  await note.open('/other-compute-part-2/batch-vs-lambda/')
  const lambda = await note.text.getByText('Lambda:', { exact: true }).boundingBox()
  const batch = await note.text.getByText('Batch:', { exact: true }).boundingBox()
  expect(lambda?.y).toBe(batch?.y)
  expect(batch?.x).toBeGreaterThan((lambda?.x ?? 0) + 200)
})

for (const { page, labels, words } of [
  {
    page: '/other-compute-part-2/amazon-api-gateway/',
    labels: ['Client', 'REST API', 'Amazon API', 'proxy requests', 'AWS Lambda', 'CRUD', 'DynamoDB'],
    words: /proxies the requests to AWS Lambda/,
  },
  {
    page: '/other-compute-part-2/aws-batch/',
    labels: [
      'Amazon S3',
      'triggers',
      'AWS Batch',
      'EC2',
      'Spot',
      'ECS cluster',
      'Docker image',
      'Amazon ECR',
    ],
    words: /written to Amazon S3/,
  },
]) {
  test(`the diagram of ${page} is text, with a name and a description`, async ({ note }) => {
    await note.open(page)
    await expect(note.diagram).toHaveAccessibleName(/\w/)
    await expect(note.diagram).toHaveAccessibleDescription(words)
    for (const label of labels) await expect(note.diagram).toContainText(label)
  })
}

test('an unknown address says so and leads on', async ({ note }) => {
  await note.open('/no-such-note/')
  await expect(note.title).toHaveText('Page not found')
  await note.text.getByRole('link', { name: 'all decks' }).click()
  await expect(note.title).toHaveText('Decks')
})

test('the list of decks leads to every deck', async ({ note, site }) => {
  await note.open('/slides/')
  const links = note.text.getByRole('listitem').getByRole('link')
  const addresses = await links.evaluateAll(found => found.map(link => link.getAttribute('href')))
  expect(addresses.toSorted()).toEqual(site.allDecks.toSorted())
})

test('nothing is fetched from another host', async ({ page, site }) => {
  const foreign: string[] = []
  page.on('request', request => {
    if (new URL(request.url()).hostname !== 'localhost') foreign.push(request.url())
  })
  for (const address of [...site.pages, ...site.allDecks]) await page.goto(address, { waitUntil: 'load' })
  expect(foreign).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('no page is wider than the screen', async ({ page, site }) => {
    for (const address of site.pages) {
      await page.goto(address)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, address).toBeLessThanOrEqual(0)
    }
  })

  test('the menu opens the sidebar', async ({ note }) => {
    await note.open('/other-compute-part-2/aws-batch/')
    await note.page.getByRole('button', { name: 'Menu' }).click()
    await note.sidebar.getByRole('link', { name: 'Amazon Lightsail' }).click()
    await expect(note.title).toHaveText('Amazon Lightsail')
  })

  test('the table of contents unfolds, leads to a section, and folds', async ({ note }) => {
    await note.open('/other-compute-part-2/')
    const [unfold, link] = [note.contents.getByText('On this page'), note.contents.getByRole('link').last()]
    await unfold.click()
    const name = (await link.textContent()) ?? ''
    await link.click()
    await expect(link).toBeHidden()
    await expect(note.page.getByRole('heading', { name })).toBeInViewport()
    await unfold.click()
    await note.page.keyboard.press('Escape')
    await expect(link).toBeHidden()
  })

  test('the letters of a diagram stay large enough to be read', async ({ note }) => {
    await note.open('/other-compute-part-2/amazon-api-gateway/')
    const label = note.diagram.locator('text', { hasText: 'AWS Lambda' })
    const height = await label.evaluate(text => text.getBoundingClientRect().height)
    expect(height).toBeGreaterThanOrEqual(13)
  })
})
