import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { toModule } from '../../markdown/compile.fixture.ts'
import { makeUsable } from '../../notes/mdx/usable.ts'
import { treeOf } from '../../notes/tree.ts'

/** The elements that a text of MDX becomes, with what they are given and what they show. */
async function made(text: string): Promise<string> {
  const code = await toModule(text)
  return code
    .slice(code.indexOf('function _createMdxContent'), code.indexOf('function MDXContent'))
    .replace(/\s+/g, ' ')
}

const importOf = async (text: string) =>
  /import \{[^}]*\} from "@astrojs\/starlight\/components"/.exec(await toModule(text))?.[0]

describe('components of other programs', () => {
  it('are tabs, with or without their import', async () => {
    const tabs =
      '<Tabs groupId="os">\n<TabItem value="mac" label="macOS" default>brew</TabItem>\n<TabItem value="win">\n\nwinget\n\n</TabItem>\n</Tabs>'
    const docusaurus = `import Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\n\n${tabs}`
    for (const text of [tabs, docusaurus]) {
      expect(await importOf(text)).toBe(
        'import { TabItem as LecternTabItem, Tabs as LecternTabs } from "@astrojs/starlight/components"',
      )
      const html = await made(text)
      expect(html).toContain('_jsxs(LecternTabs, { syncKey: "os"')
      expect(html).toMatch(/LecternTabItem, \{ label: "macOS".*brew.*LecternTabItem, \{ label: "win".*winget/)
      expect(await toModule(text)).not.toContain('@theme')
    }
  })

  it.each([
    ["<Tabs values={[{label: 'A 1', value: 'a'}]}>\n<TabItem value='a'>x</TabItem>\n</Tabs>", 'A 1'],
    ["<Tabs items={['B 1']}>\n<Tabs.Tab>x</Tabs.Tab>\n</Tabs>", 'B 1'],
    ['<Tabs>\n<Tab title="C 1">x</Tab>\n</Tabs>', 'C 1'],
    ['<Tabs>\n<Tab>x</Tab>\n</Tabs>', '1'],
  ])('name their tabs as they do in %o', async (text, label) => {
    expect(await made(text)).toContain(`LecternTabItem, { label: "${label}"`)
  })

  it('show a tab that is in no tabs with its name', async () => {
    expect(await made('<TabItem label="One">\n\ntext\n\n</TabItem>')).toMatch(/strong.*"One".*"text"/)
  })

  it.each([
    ['<Warning>\n\ntext\n\n</Warning>', 'caution', 'Warning'],
    ['<Note>text</Note>', 'note', undefined],
    ['<Callout type="error" title="Oh">text</Callout>', 'danger', 'Oh'],
    ['<Aside type="tip">text</Aside>', 'tip', undefined],
  ])('are asides: %o', (text, name, title) => {
    const { tree } = treeOf(text, 'mdx')
    makeUsable(tree, { file: '/a.mdx', folder: '/', trust: false })
    const [aside, ...more] = 'children' in tree ? tree.children : []
    expect(more).toEqual([])
    expect(aside).toMatchObject({ type: 'containerDirective', name })
    expect(textOf(aside)).toBe(`${title ?? ''}text`)
  })

  it('are steps', async () => {
    const html = await made('<Steps>\n<Step title="One">\n  a\n</Step>\n<Step title="Two">b</Step>\n</Steps>')
    expect(html).toMatch(/LecternSteps.*_components.ol.*One.*"a".*Two.*"b"/)
  })

  it.each(['<Steps>\n\n### One\n\na\n\n</Steps>', '<Steps>\n<Step>\n\n### One\n\na\n\n</Step>\n</Steps>'])(
    'are headings where steps hold some: %o',
    async text => {
      const html = await made(text)
      expect(html).toMatch(/h3, \{.*One.*"a"/)
      expect(html).not.toContain('LecternSteps')
    },
  )

  it('are cards, and links where they lead somewhere', async () => {
    const html = await made(
      '<CardGroup cols={2}>\n<Card title="A" icon="flag" href="https://a.b">\n  text\n</Card>\n<Card title="B">\n\n- c\n\n</Card>\n</CardGroup>',
    )
    expect(html).toMatch(
      /LecternCardGrid.*LecternLinkCard, \{ title: "A", href: "https:\/\/a.b", description: "text" \}.*LecternCard, \{ title: "B"/,
    )
  })

  it.each([
    ['<Accordion title="More">\n\ntext\n\n</Accordion>', /"details".*"summary".*"More".*"text"/],
    [
      '<FileTree>\n<FileTree.Folder name="src">\n<FileTree.File name="a.ts" />\n</FileTree.Folder>\n</FileTree>',
      /LecternFileTree.*"src\/".*"a.ts"/,
    ],
    ['<CodeBlock language="js" title="a.js">{`let a`}</CodeBlock>', /"a.js".*language-js.*let a/],
    [
      '<CodeGroup>\n\n```sh npm\nnpm i\n```\n\n```sh yarn\nyarn\n```\n\n</CodeGroup>',
      /label: "npm".*npm i.*label: "yarn"/,
    ],
    ['See <Link to="https://a.b">this</Link>.', /href: "https:\/\/a.b".*"this"/],
    [
      '<ParamField path="id" type="string" required>\nIts name.\n</ParamField>',
      /"id".*" string, required".*"Its name."/,
    ],
    ['<Frame caption="A cat">\n\ntext\n\n</Frame>', /"text".*"A cat"/],
    ['A <Tooltip tip="what it is">word</Tooltip>', /"word".*" \(what it is\)"/],
    ['<img src={require("./a.png").default} alt="A" />', /missing|a\.png/],
  ])('%o is shown', async (text, shown) => {
    expect(await made(text)).toMatch(shown)
  })

  it('show the words of cards as words', async () => {
    const html = await made('<Card title="A & B" href="https://a.b">\n  the \\<ip> of it\n</Card>')
    expect(html).toContain('title: "A &amp; B"')
    expect(html).toContain('description: "the &lt;ip> of it"')
  })

  it('do nothing to components that a note has itself', async () => {
    const code = await toModule(
      "import { Card } from '@astrojs/starlight/components'\n\n<Card title='a'>b</Card>",
    )
    expect(code).toContain('_jsx(Card')
    expect(code).not.toContain('Lectern')
  })
})
