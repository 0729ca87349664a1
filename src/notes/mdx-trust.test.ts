import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeProject } from './library.fixture.ts'
import { findForeignCode } from './mdx-trust.ts'
import { parse } from './tree.ts'

const codeIn = async (body: string) => {
  const folder = await writeProject({ 'notes/a.png': '', 'a.png': '', 'notes/part.mdx': '' })
  const parsed = parse(body, 'mdx')
  if (!parsed.ok) throw new Error(parsed.reason)
  return findForeignCode(parsed.tree, join(folder, 'notes/note.mdx'), join(folder, 'notes'))
}

const card = "import { Card } from '@astrojs/starlight/components'\n\n"

describe('an MDX note that is not trusted may use', () => {
  it.each([
    ['text', 'a *b* <kbd>c</kbd>'],
    ['comments', '{/* a */}\n\na {/* b */} {\n// c\n}'],
    ['literals', '{1 + 1} {"a"} {`b`} {-1} {null} {[1, { a: "b" }]}'],
    ['its front matter', '{frontmatter.title} {frontmatter["a b"]} {props.x}'],
    ['data of its own', 'export const a = { b: [1, "c"] }\n\n{a.b[0]}'],
    ['components that come with Lectern', `${card}<Card title="a" icon={"b"}>c</Card>`],
    [
      'those under another name',
      "import * as S from '@astrojs/starlight/components'\n\n<S.Card title='a' />",
    ],
    ['fragments', '<>a</>\n\n<Fragment slot="b">c</Fragment>'],
    [
      'pictures of its folder',
      "import a from './a.png'\nimport { Image } from 'astro:assets'\n\n<Image src={a} alt='b' />",
    ],
  ])('%s', async (_what, body) => {
    expect(await codeIn(body)).toBeUndefined()
  })
})

describe('an MDX note that is not trusted is not run where it', () => {
  it.each([
    ['# A\n\n{process.env.HOME}', 'it runs {process.env.HOME}', 3],
    ['{fetch("https://a.b")}', 'it runs {fetch("https://a.b")}', 1],
    ['{(() => 1)()}', 'it runs {(() => 1)()}', 1],
    ['{frontmatter.constructor}', 'it runs {frontmatter.constructor}', 1],
    ['{import.meta.env}', 'it runs {import.meta.env}', 1],
    ['{1, process.exit()}', 'it runs {1, process.exit()}', 1],
    ['{`a\u0024{b()}`}', 'it runs {`a\u0024{b()}`}', 1],
    ['{[..."a"]}', 'it runs {[..."a"]}', 1],
    ['{{ get a() { return 1 } }}', 'it runs {{ get a() { return 1 } }}', 1],
    ['{9n ** 9n}', 'it runs {9n ** 9n}', 1],
    ['{<b>a</b>}', 'it runs {<b>a</b>}', 1],
    ['a <b {...props}>c</b>', 'it runs {...props}', 1],
    ['a <b title={alert(1)}>c</b>', 'it runs {alert(1)}', 1],
    [`${card}<Card title={frontmatter.title} />`, 'it runs {frontmatter.title}', 3],
    ["import './a.ts'", 'it imports “./a.ts”', 1],
    ["import fs from 'node:fs'", 'it imports “node:fs”', 1],
    ["import a from './part.mdx'", 'it imports “./part.mdx”', 1],
    ["import a from './a.png?raw'", 'it imports “./a.png?raw”', 1],
    ["import a from '../a.png'", 'it imports “../a.png”', 1],
    ["export { a } from './a.ts'", 'it runs code of its own', 1],
    ["export * from './a.ts'", 'it runs code of its own', 1],
    ['export const a = () => 1', 'it runs code of its own', 1],
    ['export default function a() {}', 'it runs code of its own', 1],
    ["export const components = { p: 'script' }", 'it replaces components', 1],
    ["export const Box = 'script'\n\n<Box>alert(1)</Box>", 'it uses <Box>', 3],
    ["export const a = { b: 'script' }\n\n<a.b>alert(1)</a.b>", 'it uses <a>', 3],
  ])('%o', async (body, reason, line) => {
    expect(await codeIn(body)).toEqual({ reason, line })
  })
})
