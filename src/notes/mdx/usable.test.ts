import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { descendants } from '../../mdast.ts'
import { writeProject } from '../library.fixture.ts'
import { isJsx } from '../raw-html/jsx.ts'
import { parse } from '../tree.ts'
import { makeUsable } from './usable.ts'

const files = {
  'a.png': '',
  'notes/a.png': '',
  'notes/part.mdx': '',
  'notes/parts/Card.astro': '<p/>',
  'notes/data.json': '{}',
}

async function usable(body: string, trust: boolean) {
  const notes = join(await writeProject(files), 'notes')
  const parsed = parse(body, 'mdx')
  if (!parsed.ok) throw new Error(parsed.reason)
  const result = makeUsable(parsed.tree, { file: join(notes, 'note.mdx'), folder: notes, trust })
  const nodes = [...descendants(parsed.tree)]
  const code = nodes.flatMap(node => (node.type === 'mdxjsEsm' ? [node.value] : [])).join('\n')
  const names = nodes.flatMap(node => ('name' in node && node.name ? [node.name] : []))
  const values = nodes.flatMap(node => (node.type === 'text' ? [node.value] : []))
  return { ...result, text: values.join(''), nodes, code, names }
}

const card = "import { Card } from '@astrojs/starlight/components'\n\n"

describe('a note that is trusted may use', () => {
  it.each([
    ['nothing but text', 'text'],
    ['a component beside it', "import Card from './parts/Card.astro'\n\n<Card />"],
    ['a file with a query', "import data from './data.json?raw'\n\n{data}"],
    ['a component that it imports further down', "<Card />\n\nimport Card from './parts/Card.astro'"],
    ['a component of its own', 'export const Box = () => <b />\n\n<Box />'],
    ['a part of a component', "import * as Ui from './parts/Card.astro'\n\n<Ui.Card />"],
    ['a module without its ending', "import data from './data'\n\n{data.title}"],
    ['what Astro has', "import { Image } from 'astro:assets'\n\n<Image />"],
    ['its front matter', '{frontmatter.title}'],
    ['what it takes apart', 'export const { a, b: [c = 1, ...d] } = x()\n\n{a} {c} {d}'],
    ['code', '{(() => 1)()} <b {...props} title={f()} />'],
    ['a fragment', '<Fragment>\n\ntext\n\n</Fragment>'],
    ['HTML', '<details>\n\ntext\n\n</details>'],
  ])('%s', async (_what, body) => {
    expect(await usable(body, true)).toMatchObject({ changed: false, faults: [] })
  })
})

describe('a note that is not trusted may use', () => {
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
    ['fragments', '<>a</>\n\n<Fragment>c</Fragment>'],
    [
      'pictures of its folder',
      "import a from './a.png'\nimport { Image } from 'astro:assets'\n\n<Image src={a} alt='b' />",
    ],
  ])('%s', async (_what, body) => {
    expect(await usable(body, false)).toMatchObject({ changed: false, faults: [] })
  })
})

describe('what is not there', () => {
  it('is a component: what is in it is shown, and all else works', async () => {
    const body = `${card}<Gone title="T">\n\n# In *it*\n\n</Gone>\n\n<Card title="a">b {1 + 1}</Card>\n\nc <Gone>d</Gone>`
    const { text, names, faults } = await usable(body, true)
    expect(text).toBe('TIn itb c d')
    expect(names).toEqual(['Card'])
    expect(faults).toEqual([{ kind: 'mdxComponent', what: 'Gone', line: 3 }])
  })

  it.each([
    ['./gone.astro', "# A\n\nimport X from './gone.astro'\n\n<X>in *it*</X>", 3],
    ['no-such-package', "import { X } from 'no-such-package'\n\n<X>in *it*</X>", 1],
    ['./gone', "export const a = 1\nimport X from './gone'\nexport const b = X.c\n\n<X>in *it*</X>", 2],
  ])('is the module %o: it is told once, and its line left out', async (module, body, line) => {
    const { text, code, names, faults } = await usable(body, true)
    expect(text).toContain('in it')
    expect(code).not.toContain('X')
    expect(names).toEqual([])
    expect(faults).toEqual([{ kind: 'mdxImport', what: `it imports “${module}”, which is not there`, line }])
  })

  it('is a name: the expression is shown as it was typed', async () => {
    const { text, faults } = await usable('a {gone.b} c\n\n{gone.b}', true)
    expect(text).toBe('a {gone.b} c{gone.b}')
    expect(faults).toEqual([{ kind: 'mdxExpression', what: 'gone', line: 1 }])
  })

  it('takes what stands on it along', async () => {
    const { text, nodes, faults } = await usable(
      "import x from './gone.json'\nimport Card from './parts/Card.astro'\n\n<Card data={x.y} n={1} />\n\n{x.map(f)}",
      true,
    )
    expect(text).toBe('{x.map(f)}')
    expect(nodes).toContainEqual(
      expect.objectContaining({ name: 'Card', attributes: [expect.objectContaining({ name: 'n' })] }),
    )
    expect(faults).toHaveLength(1)
  })
})

it.each([
  ['Steps', '<Steps>\n\n- a\n\n</Steps>', 'takes one numbered list, and nothing else'],
  ['Steps', '<Steps>\n\n1. a\n\nb\n\n</Steps>', 'takes one numbered list, and nothing else'],
  ['FileTree', '<FileTree>\n\na\n\n</FileTree>', 'takes one list with bullets, and nothing else'],
  ['TabItem', '<TabItem>a</TabItem>', 'needs a “label”'],
  ['Code', '<Code lang="js">a</Code>', 'needs a “code”'],
  ['Aside', '<Aside type="warning">a</Aside>', 'is a “note”, a “tip”, a “caution” or a “danger”'],
])('<%s> that Starlight would stop at is told, and what is in it is shown', async (name, use, what) => {
  const { text, names, faults } = await usable(
    `import { ${name} } from '@astrojs/starlight/components'\n\n${use}`,
    true,
  )
  expect(text).toContain('a')
  expect(names).toEqual([])
  expect(faults).toEqual([{ kind: 'mdxMisused', what: `<${name}> ${what}`, line: 3 }])
})

describe('of a note that is not trusted, what would run is left out, and the rest is shown', () => {
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
    ["import './data.json'", 'it imports “./data.json”', 1],
    ["import fs from 'node:fs'", 'it imports “node:fs”', 1],
    ["import a from './part.mdx'", 'it imports “./part.mdx”', 1],
    ["import a from './a.png?raw'", 'it imports “./a.png?raw”', 1],
    ["import a from '../a.png'", 'it imports “../a.png”', 1],
    ["export { a } from './data.json'", 'it runs code of its own', 1],
    ["export * from './data.json'", 'it runs code of its own', 1],
    ['export const a = () => 1', 'it runs code of its own', 1],
    ['export default function a() {}', 'it runs code of its own', 1],
    ["export const components = { p: 'script' }", 'it replaces components', 1],
    ["export const Box = 'script'\n\n<Box>alert(1)</Box>", 'it uses <Box>', 3],
    ["export const a = { b: 'script' }\n\n<a.b>alert(1)</a.b>", 'it uses <a.b>', 3],
  ])('%o', async (body, what, line) => {
    const { faults, code, names, nodes, text } = await usable(`${body}\n\nthe *rest*`, false)
    expect(faults).toEqual([{ kind: 'mdxNotTrusted', what, line }])
    expect(text).toContain('the rest')
    const left = nodes.flatMap(node =>
      node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' ? [node.value] : [],
    )
    expect(left).toEqual([])
    expect(code).not.toMatch(/from '\.|node:|=>|function|components =/)
    expect(names).not.toContain('Box')
    expect(names).not.toContain('a.b')
  })
})

describe('what is meant for a slot', () => {
  const named = '<Fragment slot="side">\n\nwords\n\n</Fragment>'
  const slotsIn = async (body: string) => {
    const { nodes, text } = await usable(body, true)
    expect(text).toContain('words')
    return nodes.filter(isJsx).flatMap(({ attributes }) => attributes).length
  }

  it.each([
    ['nothing', named],
    ['a component that is not there', `<Gone>\n\n${named}\n\n</Gone>`],
    ['a component that has none', `${card}<Card>\n\n${named}\n\n</Card>`],
  ])('stands in place where it would be shown nowhere: in %s', async (_what, body) => {
    expect(await slotsIn(body)).toBe(0)
  })

  it.each([
    ['of the note', `import Card from './parts/Card.astro'\n\n<Card>\n\n${named}\n\n</Card>`],
    ['that a script defines', `<my-card>\n\n${named}\n\n</my-card>`],
  ])('stays in the slot of an element %s', async (_what, body) => {
    expect(await slotsIn(body)).toBe(1)
  })
})

it('leaves a component out that lacks what it needs when all is gone that cannot be used', async () => {
  const head = "import { Code } from '@astrojs/starlight/components'\nimport gone from './gone.js?raw'\n\n"
  const { names, faults } = await usable(`${head}<Code code={gone} />`, true)
  expect(names).not.toContain('Code')
  expect(faults.map(({ kind }) => kind)).toEqual(['mdxImport'])
})

it('takes it that a name stands for what a component needs', async () => {
  const head = "import { Badge } from '@astrojs/starlight/components'\n\nexport const version = '1.0'\n\n"
  expect(await usable(`${head}<Badge text={version} />`, false)).toMatchObject({ faults: [] })
})
