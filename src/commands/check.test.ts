import { chromium } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { findChromium } from '../browser.ts'
import { drawing } from '../pictures/samples.fixture.ts'
import { createFolder, type Project } from '../project.fixture.ts'

let folder: Project
afterEach(() => folder.remove())

it('tells what is wrong, builds nothing, and is strict if asked to', async () => {
  folder = await createFolder({ 'notes/a.md': '# A\n\n[b](b.md) ![](x.svg)\n', 'notes/x.svg': drawing('') })
  const relaxed = await folder.lectern('check', 'notes')
  expect(relaxed).toMatchObject({ code: 0, said: expect.stringMatching(/^a\.md:3:1 .*“b\.md”/) })
  expect(relaxed.said).toMatch(/^a\.md:3:11 {2}Advice: .*“x\.svg”/m)
  expect(relaxed.said).toContain('1 note, 1 warning, 1 piece of advice')
  const strict = await folder.lectern('check', 'notes', '--strict', '--json')
  expect(strict.code).toBe(1)
  expect(JSON.parse(strict.said)).toMatchObject([
    { kind: 'warning', name: 'linkNotFound', file: 'a.md', line: 3 },
    { kind: 'advice', name: 'pictureWithoutWords', file: 'a.md', line: 3 },
  ])
  const github = await folder.lectern('check', 'notes', '--github')
  expect(github.said).toMatch(/^::warning file=notes\/a\.md,line=3,col=1,title=linkNotFound::/)
  expect(await folder.list('.')).toEqual(['notes/a.md', 'notes/x.svg'])
})

it('is content with advice, however strict', async () => {
  folder = await createFolder({ 'notes/a.md': '# A\n\n#### B\n' })
  const { code, said } = await folder.lectern('check', 'notes', '--strict')
  expect({ code, said }).toEqual({
    code: 0,
    said: expect.stringContaining('1 note, 0 warnings, 1 piece of advice'),
  })
})

it.skipIf(!findChromium(chromium.executablePath()))(
  'looks at the slides if asked to, and builds nothing that stays',
  { timeout: 120_000 },
  async () => {
    folder = await createFolder({
      'notes/a.md': '# A\n\n## Seen\n\nAll.\n\n## Half\n\nHere, <span style="display: none">gone</span>.\n',
      'notes/lectern.config.json': '{ "trust": true }',
    })
    const before = await folder.list('.')
    const { code, said } = await folder.lectern('check', 'notes', '--slides', '--strict')
    expect(code, said).toBe(1)
    expect(said).toMatch(/^a\.md:7 {2}The slide “half” hides words: “gone”\./)
    expect(said).toContain('1 note, 3 slides, 1 warning\n')
    expect(await folder.list('.')).toEqual(before)
  },
)
