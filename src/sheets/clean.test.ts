import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, type Project } from '../project.fixture.ts'
import { cleanSheet } from './clean.ts'

let folder: Project

beforeAll(async () => {
  folder = await createFolder({ 'look/style.css': '', 'look/paper.png': 'x', 'top.png': 'x' })
})
afterAll(() => folder.remove())

const clean = (css: string) => cleanSheet(css, folder.path('look/style.css'), folder.root)

describe('a stylesheet of the folder', () => {
  it('says what it said', () => {
    const css =
      ':root{--lectern-bg:light-dark(#fff,#000)}@media print{p>a:not(.x){color:#ABC!important;&:hover{top:0}}}'
    expect(clean(css)).toEqual({ css, problems: [] })
  })

  it('is closed where it was not', () => {
    expect(clean('a { color: red')).toEqual({ css: 'a{color:red}', problems: [] })
  })

  it('names its files by where they are', () => {
    const { css, problems } = clean('a { background: url(paper.png) } b { background: url("../top.png?x") }')
    expect(css).toBe(
      `a{background:url(${folder.path('look/paper.png')})}b{background:url(${folder.path('top.png')})}`,
    )
    expect(problems).toEqual([])
  })

  it('keeps what is in itself, and what is elsewhere', () => {
    const css = 'a{background:url(data:image/png;base64,AA==);mask:url(#m);cursor:url(https://a.example/x)}'
    expect(clean(css)).toEqual({ css, problems: [] })
  })

  it.each([
    ['above the folder', 'a { background: url(../../etc/passwd) }', 'cssAddress'],
    ['from the top of the disk', 'a { background: url("/etc/passwd") }', 'cssAddress'],
    ['by another function', 'a { background: image-set("/etc/passwd" 1x) }', 'cssAddress'],
    ['in a property of one’s own', 'a { --x: url(/etc/passwd) }', 'cssAddress'],
    ['in what looks like an address', 'a { content: "url(/etc/passwd)" }', 'cssAddress'],
    ['that is not there', 'a { background: url(none.png) }', 'cssAddress'],
    ['as another stylesheet', '@import "/etc/passwd"; a { color: red }', 'cssImport'],
  ])('shows no file %s', (_where, css, name) => {
    const { css: shown, problems } = clean(css)
    expect(shown).not.toMatch(/passwd|none\.png/)
    expect(problems).toMatchObject([{ name, file: 'look/style.css', line: 1 }])
  })

  it('is used up to what cannot be read, and after it', () => {
    const { css, problems } = clean('a { color: red }\nb { color red; width: 1px }\nc { color: blue }')
    expect(problems[0]).toMatchObject({ name: 'cssSyntax', line: 2 })
    expect(css).toContain('a{color:red}')
    expect(css).toContain('c{color:blue}')
  })
})
