import { describe, expect, it } from 'vitest'
import { targetOf } from './leads.ts'

const leads = {
  from: '/base/a/',
  inside: (path: string, hash: string) => (path === '/base/a/' ? hash || 'top' : undefined),
}
const site = 'https://me.example/base/'

describe('a link in a printed text', () => {
  it.each([
    ['#größe', '#gr%C3%B6%C3%9Fe'],
    ['/base/a/', '#top'],
    ['./#b', '#b'],
  ])('that stays in the file leads there: %s', (href, target) => {
    expect(targetOf(href, leads)).toBe(target)
  })

  it.each(['https://else.example/x?y#z', 'mailto:me@me.example'])(
    'that leads elsewhere is as it was: %s',
    href => {
      expect(targetOf(href, leads)).toBe(href)
    },
  )

  it('leads to where the site is served', () => {
    expect(targetOf('/base/b/#c', { ...leads, site })).toBe('https://me.example/base/b/#c')
    expect(targetOf('../b/?q=1', { ...leads, site })).toBe('https://me.example/base/b/?q=1')
  })

  it('is but its words where nobody knows where the site is served, or where it is no address', () => {
    expect(targetOf('/base/b/', leads)).toBeUndefined()
    expect(targetOf('http://[', leads)).toBeUndefined()
  })
})
