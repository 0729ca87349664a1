import { describe, expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { noise, sample } from '../pictures/samples.fixture.ts'
import { projectOf, toHtml, toModule } from './compile.fixture.ts'

describe('HTML in a note', () => {
  it.each([
    [
      '<video src="a film.mp4" poster="x.png"></video>',
      'src="/_files/content/a%20film.mp4"',
      'poster="/_files/content/x.png"',
    ],
    ['<audio><source src="a film.mp4"></audio>', '<source src="/_files/content/a%20film.mp4"'],
    [
      '<picture><source media="(prefers-color-scheme: dark)" srcset="x.png, https://a.b/c.png 2x"><img src="x.png"></picture>',
      'srcset="/_files/content/x.png, https://a.b/c.png 2x"',
      '<img src="/_files/content/x.png" alt="" width="4" height="2"',
    ],
    ['<img src="big.png" srcset="x.png 2x" sizes="9px">', 'width="1920" height="48" loading'],
    ['<a href="b.md"><img src="x.png"></a>', '<a href="/b/"><img src="/_files/content/x.png"'],
  ])('%s leads where Markdown would', async (text, ...parts) => {
    const html = await toHtml(text, 'content/a.md', await project())
    for (const part of parts) expect(html).toContain(part)
  })

  it('loads nothing that is not there or lies outside', async () => {
    const text =
      '<video src="gone.mp4" poster="../../x.png"></video> <picture><source srcset="gone.png"><img src="x.png"></picture>'
    expect(await toHtml(text, 'content/a.md', await project())).not.toMatch(/gone|\.\.\//)
  })
})

describe('JSX in a note that is trusted', () => {
  it.each([
    ['<img src="./x.png" width="40" />', /src: "\/_files\/content\/x\.png",[^}]*width: "40",\s*height: "20"/],
    ['<img src="gone.png" alt="A cat" />', /"Picture missing: A cat"/],
    ['<a href="./b.md" class="x">b</a>', /class(Name)?: "x",\s*href: "\/b\/"/],
    ['<a href="gone.md">b</a>', /class(Name)?: "dead-link",\s*title: "gone.md"/],
    ['export const source = "y"\n\n<img src={source} alt="x" />', /src: source/],
    ['export const Card = () => <b />\n\n<Card href="b.md" />', /href: "b\.md"/],
  ])('%s leads where Markdown would', async (text, code) => {
    expect(await toModule(text, await project(true))).toMatch(code)
  })
})

async function project(trust = false) {
  const root = await writeProject({
    'content/a film.mp4': '',
    'content/x.png': await sample('png'),
    'content/big.png': await noise(2400, 60),
  })
  return projectOf({ 'content/b.md': 'b' }, root, trust)
}
