import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeProject } from './library.fixture.ts'
import { listFiles } from './listing.ts'

it('lists all files but what is kept or made by programs', async () => {
  const root = await writeProject({
    'b.md': '',
    'a/pictures/x.png': '',
    '.attachments/y.png': '',
    '.git/config': '',
    'a/node_modules/z/readme.md': '',
    'site/lectern.json': '{}',
    'site/index.html': '',
    'out/index.html': '',
  })
  const files = await listFiles(root, [join(root, 'out')])
  expect(files.map(({ path }) => path.slice(root.length + 1))).toEqual([
    '.attachments/y.png',
    'a/pictures/x.png',
    'b.md',
  ])
})
