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

  it('shows a long folder as ranges, of which the one with the page is open', () => {
    const days = Array.from({ length: 120 }, (_, day) => `${String(day + 1).padStart(3, '0')}/README.md`)
    const many = outline(['README.md', ...days].map(path => ({ path: `x/${path}`, id: path, title: path })))
    const [folder] = sidebar(many, '030/README.md', page => `/${page}/`)
    const items = folder && 'items' in folder ? folder.items : []
    expect(items.map(({ label }) => label)).toEqual([
      'Overview',
      '001 – 025',
      '026 – 050',
      '051 – 075',
      '076 – 100',
      '101 – 120',
    ])
    expect(items.map(item => ('items' in item ? item.items.length : 0))).toEqual([0, 0, 25, 0, 0, 0])
    expect(items[1]).toMatchObject({ link: '/001/README.md/' })
  })

  it('names ranges by what they begin and end with, where no numbers do', () => {
    const letters = Array.from(
      { length: 60 },
      (_, at) => `${String.fromCharCode(97 + (at % 26))}-${at}.md`,
    ).sort()
    const many = outline(letters.map(path => ({ path, id: path, title: `${path} is a long title` })))
    expect(sidebar(many, '', page => page)[0]?.label).toMatch(/^a-0\.md is a long ti… – \w-\d+\.md is a long/)
  })
})
