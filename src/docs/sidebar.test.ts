import { describe, expect, it } from 'vitest'
import { outline } from '../notes/outline.ts'
import { sidebar } from './sidebar.ts'

const notes = ['README.md', 'a/README.md', 'a/one.md', 'a/deep/two.md', 'b/three.md', 'b/four.md'].map(
  path => ({
    path,
    id: path.replace(/\.md$/, ''),
    title: `T ${path}`,
  }),
)
const on = (id: string) => sidebar(outline(notes), id, page => `/${page}/`)
const link = (label: string, id: string) => ({ label, link: `/${id}/` })

describe('the sidebar', () => {
  it('shows every folder, a closed one as a link to its first page', () => {
    expect(on('README')).toEqual([
      link('T README.md', 'README'),
      link('T a/README.md', 'a/README'),
      link('B', 'b/three'),
    ])
  })

  it('opens the folder that the page is in, its own note first', () => {
    expect(on('a/one')[1]).toEqual({
      label: 'T a/README.md',
      items: [link('Overview', 'a/README'), link('T a/one.md', 'a/one'), link('Deep', 'a/deep/two')],
    })
    expect(on('a/one')[2]).toEqual(link('B', 'b/three'))
  })

  it('opens the folder for its own note too', () => {
    expect(on('a/README')[1]).toHaveProperty('items')
  })

  it('opens every folder on the way to a page', () => {
    expect(on('a/deep/two')[1]).toMatchObject({
      items: [
        { label: 'Overview' },
        { label: 'T a/one.md' },
        { label: 'Deep', items: [{ label: 'T a/deep/two.md' }] },
      ],
    })
  })
})
