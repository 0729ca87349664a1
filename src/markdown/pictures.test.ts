import { expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { projectOf, toHtml, toModule } from './compile.fixture.ts'

it('shows the words of a picture that is not there, in its place', async () => {
  expect(await toHtml('Look: ![A <b> cat](gone.png "t") there.')).toBe(
    '<p>Look: <span class="missing-picture">Picture missing: A &lt;b&gt; cat</span> there.</p>\n',
  )
})

it('names the file where a picture has no words', async () => {
  expect(await toHtml('![](img/gone.png)')).toContain('Picture missing: img/gone.png')
})

it('leaves a picture that is there, or that is elsewhere', async () => {
  const root = await writeProject({ 'content/img/x y.png': '', 'content/c.png': '' })
  const text = '![a](img/x%20y.png) ![b](https://example.com/b.png) ![c](/c.png)'
  const html = await toHtml(text, 'content/a.md', projectOf({}, root))
  expect(html.match(/<img /g)).toHaveLength(3)
  expect(html).not.toContain('missing')
})

it('does the same in MDX', async () => {
  expect(await toModule('![A cat](gone.png)')).toContain('"Picture missing: A cat"')
})
