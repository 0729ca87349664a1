import { expect, test } from 'vitest'
import { readFenceMeta } from './fence-meta.ts'

const code = `${'a'.repeat(40)}b\nconst x = 1`

test.each([
  'title="a.js" frame="none"',
  'frame=code',
  '{1-3,5} ins={2} del={"A":4}',
  '{1-90}',
  '/const (\\w+)\\s*=\\s*(\\w+)/ "frame=x" wrap',
  '/(a|b)c?/ mark=/[a-z]+/',
  `title='frame="x" {0}'`,
  'title="/(a+)+$/"',
  '',
])('leaves what code blocks understand as it is: %s', meta => {
  expect(readFenceMeta(meta, code)).toEqual({ meta, dropped: [] })
})

test.each([
  ['frame="none-such"', 'frame="none-such"'],
  ['frame=none-such', 'frame=none-such'],
  ['{0}', '{0}'],
  ['ins={-1}', 'ins={-1}'],
  ['{"A":0}', '{"A":0}'],
  ['{1-999999999}', '{1-999999999}'],
  ['/(a+)+$/', '/(a+)+$/'],
  ['/(a|a)*$/', '/(a|a)*$/'],
  ['/(?:a?){40}b/', '/(?:a?){40}b/'],
  [`/${'a?'.repeat(40)}/`, `/${'a?'.repeat(40)}/`],
  ['/.*.*.*.*.*.*.*x/', '/.*.*.*.*.*.*.*x/'],
])('drops what would stop a folder or never end: %s', (bad, dropped) => {
  expect(readFenceMeta(`title="x" ${bad} wrap`, code)).toEqual({
    meta: expect.stringMatching(/^title="x"\s+wrap$/),
    dropped: [dropped],
  })
})
