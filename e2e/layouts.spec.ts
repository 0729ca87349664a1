import { type BuiltFolder, buildFolder } from './built-folder.ts'
import { expect, test } from './fixtures.ts'

test.describe('what is on a slide decides how it stands there', () => {
  // One after the other: the folder is built once.
  test.describe.configure({ mode: 'default' })
  let folder: BuiltFolder
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    folder = await buildFolder({ 'notes/a.md': note, 'notes/cat.svg': cat })
  })
  test.afterAll(() => folder.close())

  test('an answer opens as the next step, and is there where there are no steps', async ({ page, deck }) => {
    const site = folder.address
    await deck.open(`${site}/slides/a/`, 'limits')
    const answer = deck.current.getByText('15 minutes.')
    await expect(deck.current.getByText('How long does Lambda run?')).toBeVisible()
    await expect(answer).toBeHidden()
    await deck.press('ArrowRight')
    await expect(answer).toBeVisible()
    await expect(page).toHaveURL(/#\/limits/)
    await deck.press('ArrowRight')
    await expect(deck.title).toHaveText('The cat')
    await page.goto('about:blank')
    await deck.open(`${site}/slides/a/?view=print`)
    await expect(page.getByText('15 minutes.')).toHaveCSS('visibility', 'visible')
    await expect(page.locator('.answer').first()).toHaveCSS('opacity', '1')
  })

  test('an answer is there on a phone, where slides stand below one another', async ({ page, deck }) => {
    const site = folder.address
    await page.setViewportSize({ width: 390, height: 844 })
    await deck.open(`${site}/slides/a/`)
    await expect(page.locator('.answer')).toHaveCSS('visibility', 'visible')
    await expect(page.locator('.answer')).toHaveCSS('opacity', '1')
    // Nor are there the rows that code has on a slide.
    const mark = page.locator('pre .row').first()
    expect(await mark.evaluate(row => getComputedStyle(row, '::before').content)).toBe('none')
  })

  test('a picture stands beside its text, as high as the slide allows, and nothing covers another', async ({
    deck,
  }) => {
    const site = folder.address
    await deck.open(`${site}/slides/a/`, 'the-cat')
    const boxOf = (name: string) =>
      deck.current.locator(name).evaluate(element => element.getBoundingClientRect().toJSON() as DOMRect)
    const [body, text, picture] = [await boxOf('.slide-body'), await boxOf('.beside ul'), await boxOf('img')]
    expect(text.x + text.width).toBeLessThanOrEqual(picture.x)
    expect(picture.height).toBeGreaterThan(body.height * 0.9)
    expect(picture.y + picture.height).toBeLessThanOrEqual(body.y + body.height + 1)
    expect(picture.x + picture.width).toBeLessThanOrEqual(body.x + body.width + 1)
  })

  test('many short points stand in two columns, lists that are alike on cards of one height', async ({
    deck,
  }) => {
    const site = folder.address
    await deck.open(`${site}/slides/a/`, 'trees')
    const tops = await deck.current
      .locator('.beside > div')
      .evaluateAll(columns => columns.map(column => column.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(1)
    expect(tops).toHaveLength(2)
    await deck.open(`${site}/slides/a/`, 'two-ways')
    const heights = await deck.current
      .locator('.cards > ul > li')
      .evaluateAll(cards => cards.map(card => card.getBoundingClientRect().height))
    expect(heights).toHaveLength(2)
    expect(new Set(heights).size).toBe(1)
  })

  test('a line of code that goes on in another row is copied as one', async ({ deck }) => {
    const site = folder.address
    await deck.open(`${site}/slides/a/`, 'code')
    const code = deck.current.locator('pre')
    expect(await code.locator('.row').count()).toBeGreaterThan(0)
    const copied = await code.evaluate(element => {
      getSelection()?.selectAllChildren(element)
      return String(getSelection())
    })
    expect(copied.trim()).toBe(command)
    const rows = await code.locator('.line').evaluate(line => {
      const { lineHeight } = getComputedStyle(line)
      return line.getBoundingClientRect().height / Number.parseFloat(lineHeight)
    })
    expect(rows).toBe((await code.locator('.row').count()) + 1)
  })
})

const command = `docker run ${['name', 'network', 'memory', 'publish', 'restart', 'volume'].map(flag => `--${flag} some-${flag}`).join(' ')}`

const note = `# A

## Limits

<details><summary>How long does Lambda run?</summary>

15 minutes.

</details>

## The cat

- It sleeps by day
- It hunts by night, or sleeps
- It is fed at seven

![A cat](cat.svg)

## Trees

${['Oak', 'Ash', 'Elm', 'Yew', 'Fir', 'Pine', 'Beech', 'Birch', 'Alder', 'Maple'].map(tree => `- ${tree}`).join('\n')}

## Two ways

- Lambda:
    - Up to 15 minutes
    - Any event
- Batch:
    - No limit of time
    - Containers only
    - A queue

## Code

\`\`\`sh
${command}
\`\`\`
`

const cat =
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200"><rect width="900" height="1200" fill="teal"/></svg>'
