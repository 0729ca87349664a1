import { expect, it } from 'vitest'
import { toHtml } from './compile.fixture.ts'

it('names the box of a task by the task', async () => {
  const html = await toHtml(
    '- [ ] Buy **milk** `now`\n  - [x] the white one\n\n1. [ ] Loose\n\n2. [x] [Link](https://a.b)',
  )
  const names = [...html.matchAll(/<input type="checkbox"[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name)
  expect(names).toEqual(['Buy milk now', 'the white one', 'Loose', 'Link'])
})

it('leaves other lists alone', async () => {
  expect(await toHtml('- a')).not.toContain('aria-label')
})
