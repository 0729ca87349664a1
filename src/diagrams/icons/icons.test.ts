import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { attributesOf, drawn, expectHarmless, refused, useDrawer } from '../drawer.fixture.ts'
import { namedIcons, withoutFontIcons } from './named.ts'

const drawer = useDrawer()
const lambda = 'flowchart LR\n  a@{ icon: "logos:aws-lambda", label: "AWS Lambda" } --> b[Other]'

describe('logos of clouds and tools', () => {
  it('are drawn where a flowchart names them, in their own colours and with their label', async () => {
    const { svg } = await drawn(drawer, lambda, 'one')
    const icon = new JSDOM(svg).window.document.querySelector('g[transform*=scale]')
    expect(icon?.querySelectorAll('path').length).toBeGreaterThan(0)
    expect(icon?.innerHTML).toMatch(/#[0-9a-f]{3,6}/i)
    expect(svg).toContain('AWS Lambda')
    expect(svg).not.toContain('diagram-paper')
    expectHarmless(svg)
    for (const [name, value] of attributesOf(svg)) if (name === 'id') expect(value).toMatch(/^one-/)
  })

  it('are drawn in an architecture', async () => {
    const source =
      'architecture-beta\n  service db(logos:aws-dynamodb)[Items]\n  service fn(logos:azure-icon)[Work]'
    const { svg } = await drawn(drawer, `${source}\n  db:R -- L:fn`)
    expect(new JSDOM(svg).window.document.querySelectorAll('g[transform*=scale]')).toHaveLength(2)
    expect(svg.match(/<svg/g)).toHaveLength(1)
  })

  it('are the same to the byte each time', async () => {
    const other = useDrawer()
    expect((await drawn(other, lambda)).svg).toBe((await drawn(drawer, lambda)).svg)
  })

  it('have a white plate behind them where they would be lost in the dark', async () => {
    const black = await drawn(drawer, lambda.replace('aws-lambda', 'github-icon'))
    expect(black.svg).toMatch(/<rect [^>]*fill="#ffffff"/)
    expect((await drawn(drawer, lambda)).svg).not.toMatch(/<rect [^>]*fill="#ffffff"/)
  })

  it('are told of where they are not there, with the nearest that is', async () => {
    expect(await refused(drawer, lambda.replace('aws-lambda', 'aws-lamda'))).toEqual({
      ok: false,
      message: 'There is no icon “logos:aws-lamda”; the nearest is “logos:aws-lambda”.',
      line: 2,
      column: 14,
    })
    expect(await refused(drawer, lambda.replace('logos', 'nowhere'))).toMatchObject({
      message: expect.stringContaining('install @iconify-json/nowhere'),
    })
  })
})

it.each([
  ['service a(logos:aws-s3)[A]', ['logos:aws-s3 1:11']],
  ['  group api(logos:aws)[API]\n x(logos:no)', ['logos:aws 1:13']],
  ['service a(database)[A]', []],
  ['a@{ shape: rect, icon: "fa:user" }', ['fa:user 1:25']],
  ['a["icon of x:y"]', []],
])('the icons in %j are found', (source, icons) => {
  expect(
    namedIcons(source).map(({ prefix, name, line, column }) => `${prefix}:${name} ${line}:${column}`),
  ).toEqual(icons)
})

it.each([
  ['A["fa:fa-twitter for peace"]', 'A["for peace"]'],
  ['B(fa:fa-ban forbidden)', 'B(forbidden)'],
  ['C["fab:fa-truck-bold"]', 'C["truck bold"]'],
  ['D[fa:fa-a fa:fa-b both]', 'D[both]'],
])('a letter of an icon font in %j is left out, or told by name', (source, text) => {
  expect(withoutFontIcons(source)).toBe(text)
})
