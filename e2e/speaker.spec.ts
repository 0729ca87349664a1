import { expect, test } from './fixtures.ts'
import { SpeakerPage } from './pages/speaker.ts'

const session = '/slides/other-compute-part-2-session/'

test('S opens the speaker’s view: this slide, the next one, the notes, the time', async ({ deck }) => {
  await deck.open(session)
  const speaker = new SpeakerPage(await deck.speakerView())
  await expect(speaker.page).toHaveTitle(/^Speaker view: Other Compute \(Part 2\)/)
  await expect(speaker.now.getByRole('heading', { name: 'Other Compute (Part 2)' })).toBeVisible()
  await expect(speaker.next.getByRole('heading', { name: 'Introduction' })).toBeVisible()
  await expect(speaker.notes).toContainText('six ways to compute')
  await expect(speaker.timer).toHaveText(/^00:00:\d\d$/)
})

test('the room follows the speaker', async ({ deck }) => {
  await deck.open(session)
  const speaker = new SpeakerPage(await deck.speakerView())
  await expect(speaker.next.getByRole('heading', { name: 'Introduction' })).toBeVisible()
  await speaker.page.getByRole('button', { name: 'Next' }).click()
  await expect(deck.title).toHaveText('Introduction')
  await speaker.page.keyboard.press('ArrowRight')
  await expect(deck.title).toContainText('Amazon API Gateway')
  await expect(speaker.count).toHaveText('3 / 11')
})

test('the speaker’s view follows the room, and finds its place when it is opened late', async ({ deck }) => {
  await deck.open(session, 'batch-vs-lambda')
  const speaker = new SpeakerPage(await deck.speakerView())
  await expect(speaker.now.getByRole('heading', { name: 'Batch vs Lambda' })).toBeVisible()
  await deck.page.keyboard.press('ArrowRight')
  await expect(speaker.now.getByRole('heading', { name: 'Amazon Lightsail' })).toBeVisible()
  await expect(speaker.notes).toContainText('No notes for this slide.')
})

test('the notes are not on the slide that the room sees', async ({ deck }) => {
  await deck.open(session)
  await expect(deck.page.getByText('six ways to compute')).toHaveCount(1)
  await expect(deck.page.getByText('six ways to compute')).toBeHidden()
})

test('the speaker’s keys leave the browser’s own alone', async ({ deck }) => {
  await deck.open(session, 'batch-vs-lambda')
  const speaker = new SpeakerPage(await deck.speakerView())
  await expect(speaker.now.getByRole('heading', { name: 'Batch vs Lambda' })).toBeVisible()
  await speaker.page.keyboard.press('Control+ArrowRight')
  await speaker.notes.focus()
  await speaker.page.keyboard.press('ArrowDown')
  await expect(speaker.count).toHaveText('7 / 11')
  await speaker.page.keyboard.press('ArrowRight')
  await expect(speaker.count).toHaveText('8 / 11')
})

test('deck and speaker’s view run under the policy that the build writes', async ({
  deck,
  page,
  context,
}) => {
  const refused: string[] = []
  context.on('console', message => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text())
  })
  await deck.open(session)
  await expect(page.locator('meta[http-equiv="content-security-policy" i]')).toHaveCount(1)
  const speaker = new SpeakerPage(await deck.speakerView())
  await expect(speaker.next.getByRole('heading', { name: 'Introduction' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(speaker.now.getByRole('heading', { name: 'Introduction' })).toBeVisible()
  expect(refused).toEqual([])
})
