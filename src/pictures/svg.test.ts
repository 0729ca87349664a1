import { describe, expect, it } from 'vitest'
import { drawing } from './samples.fixture.ts'
import { cleanSvg } from './svg.ts'

const xlink = 'xmlns:xlink="http://www.w3.org/1999/xlink"'

it.each([
  ['shapes', '<g id="a"><path d="M0 0"/><text>1 &lt; 2 &amp; 3</text></g>'],
  ['styles', '<style>.a { fill: url(#b); background: url("data:image/png;base64,AA") }</style>'],
  ['links within it and to pages', '<use href="#a"/><a href="https://example.com"><text>x</text></a>'],
  ['pictures that it brings along', '<image href="data:image/png;base64,AAAA"/>'],
  [
    'labels in HTML',
    '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml"><b>x</b><br/></div></foreignObject>',
  ],
  ['motion', '<rect><animate attributeName="x" to="3"/></rect>'],
  ['an escaped sign', '<style>.a::before { content: "\\2022" }</style>'],
])('keeps %s to the letter', (_what, inside) => {
  const source = `<?xml version="1.0"?><!-- made by hand -->${drawing(inside)}`
  expect(cleanSvg(source)).toEqual({ ok: true, svg: source, removed: [] })
})

describe('takes out', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<SCRIPT xmlns="http://www.w3.org/1999/xhtml">alert(1)</SCRIPT>', '<SCRIPT>'],
    ['<h:script xmlns:h="http://www.w3.org/2000/svg">alert(1)</h:script>', '<script>'],
    ['<rect onclick="alert(1)"/>', 'onclick'],
    ['<a href="javascript:alert(1)"/>', 'href="javascript:"'],
    ['<a href=" java&#10;script:alert(1)"/>', 'href="javascript:"'],
    [`<a ${xlink} xlink:href="&#106;avascript:alert(1)"/>`, 'href="javascript:"'],
    ['<a href="data:text/html,alert(1)"/>', 'an address of <a>'],
    ['<use href="https://evil.example/x.svg#a"/>', 'an address of <use>'],
    ['<image href="//evil.example/x.png"/>', 'an address of <image>'],
    ['<image href="data:image/svg+xml,x"/>', 'an address of <image>'],
    ['<a><set attributeName="href" to="javascript:alert(1)"/></a>', '<set> of an address'],
    [
      '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="//evil.example"/></foreignObject>',
      '<iframe>',
    ],
    ['<style>@import "//evil.example/x.css"; .a { fill: red }</style>', 'an address of a style'],
    ['<style>.a { fill: \\75 rl(//evil.example) }</style>', 'an address of a style'],
    ['<rect style="fill: url( \'//evil.example\' )"/>', 'an address of a style'],
    ['<rect fill="url(https://evil.example/a)"/>', 'an address of a style'],
  ])('%s', (inside, reason) => {
    const clean = cleanSvg(drawing(`<g id="kept">${inside}</g><text>kept</text>`))
    expect(clean).toMatchObject({ ok: true, removed: [reason] })
    const svg = clean.ok ? clean.svg : ''
    expect(svg).not.toMatch(/alert|evil/)
    expect(svg).toMatch(/<g id="kept">.*<text>kept<\/text>/s)
    expect(cleanSvg(svg)).toEqual({ ok: true, svg, removed: [] })
  })

  it('a style sheet from elsewhere', () => {
    const clean = cleanSvg(`<?xml-stylesheet href="//evil.example"?>${drawing()}`)
    expect(clean).toMatchObject({ ok: true, removed: ['a style sheet from elsewhere'] })
    expect(JSON.stringify(clean)).not.toContain('evil')
  })

  it('what an entity of its own would become', () => {
    const clean = cleanSvg(
      `<!DOCTYPE svg [<!ENTITY x "<script>alert(1)</script>">]>${drawing('<text>&x;</text>')}`,
    )
    expect(clean.ok && clean.svg).toContain('<text>&#60;script&#62;')
    expect(clean.ok && clean.svg).not.toContain('DOCTYPE')
  })
})

it.each(['<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', '<svg', 'words', ''])('refuses %o', source => {
  expect(cleanSvg(source).ok).toBe(false)
})
