import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { lostWords } from './count.ts'
import { readSource } from './source.ts'

it.each([
  ['nothing, where all is there', 'One two three', 'Three, two — one!', []],
  ['a word that is gone', 'One two three', 'one three', ['two']],
  ['a word that is there too seldom', 'no no no', 'no', ['no (2×)']],
  ['a word in another script', '이 문장은 한국어', '이 한국어', ['문장은']],
])('tells %s', (_what, source, shown, lost) => {
  expect(lostWords(source, shown)).toEqual(lost)
})

it.each([
  ['text and code', '# A *b*c\n\n`d` [e](f.md)\n\n```js\ng\n```', ['a', 'bc', 'd', 'e', 'g']],
  ['the words of pictures', '![a](b.png) <img src="c" alt="d">', ['a', 'd']],
  ['HTML, but no comments and scripts', '<p>a<br>b</p>\n\n<!-- c -->\n\n<script>d</script>', ['a', 'b']],
  ['placeholders that look like tags', 'ssh <user>@<ip> and </ip>', ['ssh', 'user', 'ip', 'and', 'ip']],
  ['neither front matter nor directives', '---\nx: y\n---\n\n:::note[Mind]\na\n:::', ['mind', 'a']],
  ['bold text that CommonMark does not see', '**출력(a)**될', ['출력', 'a', '될']],
  ['no sources of diagrams', '```mermaid\nflowchart LR\n```\n\na', ['a']],
])('reads %s', async (_what, text, words) => {
  expect((await source(text, 'md')).toLowerCase().match(/\p{L}+/gu)).toEqual(words)
})

it('reads what components of MDX say', async () => {
  const text = 'import X from "x"\n\n<Card title="a" icon="b">\n  c {d}\n</Card>'
  expect((await source(text, 'mdx')).match(/\w+/g)).toEqual(['a', 'c'])
})

async function source(text: string, format: 'md' | 'mdx'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-words-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, `note.${format}`), text)
  return readSource(join(folder, `note.${format}`))
}
