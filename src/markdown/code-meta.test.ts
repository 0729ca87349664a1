import { expect, test } from 'vitest'
import { toHtml } from './compile.fixture.ts'

test('code is shown without the marks that would never end', async () => {
  const html = await toHtml(`~~~js /(a+)+$/\n${'a'.repeat(40)}b\n~~~\n`)
  expect(html).toContain(`${'a'.repeat(40)}b`)
  expect(html).not.toContain('(a+)+')
})
