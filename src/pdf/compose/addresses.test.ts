import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { withAddresses } from './addresses.ts'
import { notePage } from './compose.fixture.ts'

const printed = (html: string, site?: string) => toHtml(withAddresses(notePage(html).content, site))

it('a link gets a number, and its address stands at the end, each once', () => {
  const html = printed(
    '<p><a href="https://a.example/x">A</a> <a href="https://b.example/%C3%A4">B</a> <a href="https://a.example/x">again</a></p>',
  )
  expect(html.match(/\[\d\]/g)).toEqual(['[1]', '[2]', '[1]'])
  expect(html).toMatch(
    /<ol><li><a href="https:\/\/a.example\/x">a.example\/x<\/a><\/li><li><a [^>]*>b.example\/ä<\/a><\/li><\/ol>/,
  )
})

it.each([
  ['whose words are its address', '<p><a href="https://www.a.example/">a.example</a></p>'],
  ['in a heading', '<h2><a href="https://a.example/">A</a></h2>'],
  ['around a picture', '<p><a href="https://a.example/"><img src="/a.png"></a></p>'],
  ['in the file', '<p><a href="#a">A</a></p>'],
  ['into the site', '<p><a href="https://me.example/b/">B</a></p>'],
])('a link %s gets none', (_, html) => {
  expect(printed(html, 'https://me.example/')).toBe(html)
})
