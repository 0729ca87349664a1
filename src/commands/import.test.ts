import { expect, it, onTestFinished } from 'vitest'
import { createFolder } from '../project.fixture.ts'

it('splits a note, tells what it wrote, and leaves what is in the way alone', async () => {
  const folder = await createFolder({ 'n/a.md': '# A\n\n## B\n\nb <br>\n\n## C\n\nc\n', 'content/x.md': '' })
  onTestFinished(() => folder.remove())
  const first = await folder.lectern('import', 'n/a.md', '--into', 'content/')
  expect(first).toMatchObject({ code: 0, said: expect.stringMatching(/^content\/a\/01-b\.mdx +B$/m) })
  expect(first.said).toContain('::include{note="../content/a/index.mdx"}')
  expect(await folder.read('content/a/01-b.mdx')).toBe('---\ntitle: B\n---\n\nb <br />\n')
  await folder.write({ 'content/a/01-b.mdx': 'mine' })
  const second = await folder.lectern('import', 'n/a.md')
  expect(second).toMatchObject({ code: 1, said: expect.stringMatching(/^content\/a\/01-b\.mdx .*--force/) })
  expect(second.said).toContain('nothing was written')
})
