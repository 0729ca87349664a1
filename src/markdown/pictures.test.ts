import { describe, expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { drawing, noise, sample } from '../pictures/samples.fixture.ts'
import { projectOf, toHtml, toModule } from './compile.fixture.ts'

const lazy = 'loading="lazy" decoding="async"'

describe('a picture of the project', () => {
  it.each([
    ['![a](x.png)', `<img src="/_files/content/x.png" alt="a" width="4" height="2" ${lazy}>`],
    ['![a](x.png "t")', `<img src="/_files/content/x.png" alt="a" width="4" height="2" ${lazy} title="t">`],
    ['![](<img/x y.png>)', `<img src="/_files/content/img/x%20y.png" alt="" width="4" height="2" ${lazy}>`],
    [
      '![a](./IMG/x%20y.PNG?raw=true)',
      `<img src="/_files/content/img/x%20y.png" alt="a" width="4" height="2" ${lazy}>`,
    ],
    [
      '![a](img\\x%20y.png)',
      `<img src="/_files/content/img/x%20y.png" alt="a" width="4" height="2" ${lazy}>`,
    ],
    ['![a](/x.png)', `<img src="/_files/content/x.png" alt="a" width="4" height="2" ${lazy}>`],
    [
      '![a][r]\n\n[r]: x.png "t"',
      `<img src="/_files/content/x.png" alt="a" width="4" height="2" ${lazy} title="t">`,
    ],
    ['![a|2](x.png)', `<img src="/_files/content/x.png" alt="a" width="2" height="1" ${lazy}>`],
    ['![a|100x145](x.png)', `<img src="/_files/content/x.png" alt="a" width="100" height="145" ${lazy}>`],
    [
      '![a](x.png#gh-dark-mode-only)',
      `<img src="/_files/content/x.png" alt="a" width="4" height="2" class="only-dark" ${lazy}>`,
    ],
    ['![a](d.svg)', `<img src="/_files/content/d.svg" alt="a" width="30" height="20" ${lazy}>`],
    ['![a](wrong.png)', `<img src="/_files/content/wrong.png.svg" alt="a" width="30" height="20" ${lazy}>`],
    ['![a](100%.png)', `<img src="/_files/content/100%25.png" alt="a" width="4" height="2" ${lazy}>`],
  ])('%s has its size', async (text, html) => {
    expect(await toHtml(text, 'content/a.md', await project())).toContain(html)
  })

  it.each([
    ['<img src="x.png">', 'alt="" width="4" height="2"'],
    ['<img src="x.png" width="40">', 'width="40" height="20"'],
    ['<img src="x.png" height="40px">', 'width="80" height="40px"'],
    ['<img src="x.png" width="4" height="4" align="left">', 'width="4" height="4" align="left"'],
    ['<img src="x.png" width="50%">', 'alt="" width="50%" loading'],
  ])('%s keeps what it says of itself', async (text, attributes) => {
    expect(await toHtml(text, 'content/a.md', await project())).toContain(attributes)
  })

  it('is made small where that is worth it, under a name that changes with it', async () => {
    const html = await toHtml('![a](big.png)', 'content/a.md', await project())
    expect(html).toMatch(
      /src="\/_files\/content\/big\.png\.[\da-f]{8}\.webp" alt="a" width="1920" height="48"/,
    )
  })

  it('is the same in MDX', async () => {
    const code = await toModule('![a](x.png)', await project())
    expect(code).toMatch(
      /\{[^}]*src: "\/_files\/content\/x\.png",[^}]*width: "?4"?,[^}]*height: "?2"?,[^}]*\}/,
    )
  })
})

describe('a picture from elsewhere', () => {
  it.each([
    ['https://example.com/b.png', 'https://example.com/b.png'],
    ['//example.com/b.png', '//example.com/b.png'],
    ['https://example.com/%E9.png', 'https://example.com/%E9.png'],
    ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
  ])('%s stays there, and learns nothing of the page', async (url, src) => {
    const html = `<img src="${src}" alt="b" referrerpolicy="no-referrer" ${lazy}>`
    const written = await toHtml(`![b](${url})`)
    expect(written.replace(/ ([a-z]+="[^"]*")/g, ' $1')).toContain(`<img src="${src}"`)
    expect(sorted(written)).toContain(sorted(html))
  })
})

describe('a picture that cannot be shown', () => {
  it('leaves its words in its place', async () => {
    expect(await toHtml('Look: ![A <b> cat](gone.png "t") there.')).toBe(
      '<p>Look: <span class="missing-picture">Picture missing: A &lt;b&gt; cat</span> there.</p>\n',
    )
  })

  it('is named by its file where it has no words', async () => {
    expect(await toHtml('![](img/gone.png)')).toContain('Picture missing: img/gone.png')
  })

  it.each(['text.png', '../../out.png', 'file:///x.png', 'photo.tiff'])('%s', async url => {
    expect(await toHtml(`![words](${url})`, 'content/a.md', await project())).toContain(
      'Picture missing: words',
    )
  })

  it('does the same in MDX', async () => {
    expect(await toModule('![A cat](gone.png)')).toContain('"Picture missing: A cat"')
  })
})

async function project() {
  const small = await sample('png')
  const root = await writeProject({
    'content/x.png': small,
    'content/img/x y.png': small,
    'content/100%.png': small,
    'content/big.png': await noise(2400, 60),
    'content/d.svg': drawing(),
    'content/wrong.png': drawing(),
    'content/text.png': 'words',
    'content/photo.tiff': await sample('tiff'),
  })
  return projectOf({}, root)
}

/** A tag with its attributes in the order of the alphabet. */
const sorted = (html: string) =>
  (/<img ([^>]*)>/.exec(html)?.[1] ?? '')
    .split(/ (?=[a-z]+=)/)
    .sort()
    .join(' ')
