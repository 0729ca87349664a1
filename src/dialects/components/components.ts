import type { PhrasingContent, RootContent } from 'mdast'
import { readData } from '../../notes/mdx/data.ts'
import { asideOf, callout, unfolding } from './asides.ts'
import { card, cardsAround, linkAround } from './cards.ts'
import { blocksIn, type Maker, paragraph, said, strong } from './component.ts'
import { step, stepsAround } from './steps.ts'
import { codeGroup, tab, tabsAround } from './tabs.ts'
import { fileInTree, fileTree } from './trees.ts'

/**
 * What stands in the place of a component that Docusaurus, Starlight, Mintlify, Nextra or Fumadocs has, where a note uses
 * it as if it were there. A part of one has its own name: `Tabs.Tab`.
 */
export function makerOf(name: string): Maker | undefined {
  const [, part = name] = /^\w+\.(\w+)$/.exec(name) ?? []
  return Object.hasOwn(makers, part) ? makers[part] : undefined
}

/**
 * The name under which we have something in the place of a component that is imported from a module:
 * `import Tabs from '@theme/Tabs'`, `import { Callout } from 'nextra/components'`.
 */
export function componentIn(module: string, name: string): string | undefined {
  const [, ofItsFile = name] = /^@(?:theme|docusaurus)\/(\w+)$/.exec(module) ?? []
  return makerOf(ofItsFile) && ofItsFile
}

/** Of what only arranges other things on a page, those are shown. */
const holder: Maker = component => (component.isInline ? component.children : blocksIn(component))

const frame: Maker = component => {
  const caption = said(component, 'caption')
  return [...blocksIn(component), ...(caption ? [paragraph([{ type: 'text', value: caption }])] : [])]
}

const badge: Maker = (component, parts) => {
  const text = said(component, 'text')
  return text === undefined ? component.children : [parts.make('Badge', { text }, [])]
}

/** `<ParamField path="id" type="string" required>` */
const field: Maker = component => {
  const name = said(component, 'path', 'query', 'body', 'header', 'name')
  if (component.isInline || name === undefined) return undefined
  const type = said(component, 'type')
  const notes = [type, 'required' in component.attributes && 'required'].filter(word => word).join(', ')
  const words: PhrasingContent[] = [{ type: 'inlineCode', value: name }]
  if (notes) words.push({ type: 'text', value: ` ${notes}` })
  return [paragraph(words), ...blocksIn(component)]
}

const tooltip: Maker = ({ children, ...component }) => {
  const words = said({ children, ...component }, 'tip', 'content')
  return words ? [...children, { type: 'text', value: ` (${words})` }] : children
}

const codeBlock: Maker = component => {
  const [only, ...more] = component.children
  const value = only ? literalIn(only) : said(component, 'code')
  if (value === undefined || more.length > 0) return undefined
  const title = said(component, 'title')
  const lang = said(component, 'language', 'lang') ?? null
  const code = { type: 'code' as const, lang, value: value.replace(/^\n|\n$/g, '') }
  return [...(title ? [paragraph([strong(title)])] : []), code]
}

function literalIn(node: RootContent): string | undefined {
  if (node.type === 'text') return node.value
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined
  const data = readData(node.value)
  return data?.kind === 'value' && typeof data.value === 'string' ? data.value : undefined
}

const nothing: Maker = () => []

const asides = ['Note', 'Info', 'Tip', 'Check', 'Success', 'Important', 'Warning', 'Caution', 'Danger']

const makers: Readonly<Record<string, Maker>> = {
  ...Object.fromEntries(asides.map(name => [name, asideOf(name.toLowerCase())])),
  ...all(callout, 'Aside Callout Admonition Alert'),
  ...all(unfolding, 'Accordion Collapse Collapsible Details Expandable Spoiler Toggle'),
  ...all(tabsAround, 'Tabs'),
  ...all(tab, 'TabItem Tab'),
  ...all(codeGroup, 'CodeGroup CodeTabs'),
  ...all(stepsAround, 'Steps'),
  ...all(step, 'Step'),
  ...all(card, 'Card LinkCard'),
  ...all(cardsAround, 'CardGrid CardGroup Cards Columns'),
  ...all(linkAround, 'Link LinkButton'),
  ...all(fileTree, 'FileTree Files'),
  ...all(fileInTree(true), 'Folder'),
  ...all(fileInTree(false), 'File'),
  ...all(field, 'ParamField ResponseField Property'),
  ...all(holder, 'AccordionGroup Accordions BrowserOnly Column Translate'),
  ...all(codeBlock, 'CodeBlock Code'),
  Frame: frame,
  Badge: badge,
  Tooltip: tooltip,
  Icon: nothing,
  // A title above what is in it.
  Update: () => undefined,
}

function all(maker: Maker, names: string): Record<string, Maker> {
  return Object.fromEntries(names.split(' ').map(name => [name, maker]))
}
