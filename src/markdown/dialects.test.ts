import { expect, it } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { sample } from '../pictures/samples.fixture.ts'
import { projectOf, toHtml, toModule } from './compile.fixture.ts'

const project = projectOf({ 'content/deep/My Note.md': 'deep/my-note' })

it('leads wikilinks to pages; of one that leads nowhere the words stay', async () => {
  expect(await toHtml('[[my note|a *label*]] [[My Note#Part one]] [[Gone]]', 'content/a.md', project)).toBe(
    '<p><a href="/deep/my-note/">a <em>label</em></a> <a href="/deep/my-note/#part-one">My Note &gt; Part one</a> <span class="dead-link" title="Gone">Gone</span></p>\n',
  )
})

it('shows embedded pictures from anywhere in the folder, as wide as they were said to be', async () => {
  const root = await writeProject({ 'content/img/a cat.png': await sample('png') })
  const html = await toHtml('![[A cat.png|300]] ![[gone.png]]', 'content/x/a.md', projectOf({}, root))
  expect(html).toContain('<img src="/_files/content/img/a%20cat.png" alt="A cat" width="300" height="150"')
  expect(html).toContain('Picture missing: gone')
})

it('marks, hides and names what Obsidian marks, hides and names', async () => {
  expect(await toHtml('==a== %%b%% c ^abc1\n\n![[My Note]]', 'content/a.md', project)).toBe(
    '<p><mark>a</mark>  c<span id="^abc1"></span></p>\n<p><a href="/deep/my-note/" class="embedded">My Note</a></p>\n',
  )
})

it('does the same in MDX', async () => {
  const code = await toModule('==a== :tada: [[my note]] {1 + 1}\n\n> [!faq]- Why?\n> {2}', project)
  expect(code).toContain('mark')
  expect(code).toContain('🎉')
  expect(code).toContain('href: "/deep/my-note/"')
  expect(code).toMatch(/summary, \{\s*children: "Why\?"/)
  expect(code).toContain('1 + 1')
})
