import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeProject } from './library.fixture.ts'
import { findTarget, fromRoot } from './targets.ts'

const files = {
  'content/a.md': '',
  'content/022/Readme.md': '',
  'content/023/README.mdx': '',
  'content/C# & F#/50% off.md': '',
  'content/pictures/x y.png': '',
}
const notes = new Set(Object.keys(files).filter(file => !file.endsWith('.png')))

describe('an address in a note', () => {
  it.each([
    ['https://example.com/a.md', { kind: 'elsewhere' }],
    ['mailto:a@example.com', { kind: 'elsewhere' }],
    ['//example.com', { kind: 'elsewhere' }],
    ['/from-the-top.png', { kind: 'elsewhere' }],
    ['#date', { kind: 'here', hash: 'date' }],
    ['../022/Readme.md#date', { kind: 'note', file: 'content/022/Readme.md', hash: 'date' }],
    ['./../022/Readme.md', { kind: 'note', file: 'content/022/Readme.md', hash: '' }],
    ['../022/Readme.md?plain=1', { kind: 'note', file: 'content/022/Readme.md', hash: '' }],
    ['../022', { kind: 'note', file: 'content/022/Readme.md', hash: '' }],
    ['../022/#date', { kind: 'note', file: 'content/022/Readme.md', hash: 'date' }],
    ['../023/', { kind: 'note', file: 'content/023/README.mdx', hash: '' }],
    ['../C%23%20&%20F%23/50%25%20off.md', { kind: 'note', file: 'content/C# & F#/50% off.md', hash: '' }],
    ['../pictures/x%20y.png', { kind: 'file', file: 'content/pictures/x y.png' }],
    ['../pictures/x y.png', { kind: 'file', file: 'content/pictures/x y.png' }],
    ['../pictures', { kind: 'missing' }],
    ['gone.md', { kind: 'missing' }],
    ['../024/Readme.md#date', { kind: 'missing' }],
    ['100%.png', { kind: 'missing' }],
  ])('%s', async (url, target) => {
    const root = await writeProject(files)
    expect(findTarget(url, 'content/022/other.md', root, notes)).toEqual(target)
  })
})

it('a path from the root has / between its parts', () => {
  expect(fromRoot('/site', '/site/content', join('a', 'b.md'))).toBe('content/a/b.md')
  expect(fromRoot('/site', '/elsewhere', 'b.md')).toBe('../elsewhere/b.md')
})
