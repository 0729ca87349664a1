import type { RootContent } from 'mdast'
import { blocksIn, type Component, type Maker, paragraph, said, strong, thingsIn } from './component.ts'

interface Tab {
  label?: string | undefined
  value?: string | undefined
  blocks: RootContent[]
}

/** What a tab is, by what it is shown as where it stands outside of tabs. */
const tabs = new WeakMap<RootContent, Tab>()

/** `<TabItem value="a" label="A">`, `<Tab title="A">`: one of several things of which the reader sees one. */
export const tab: Maker = component => {
  if (component.isInline) return undefined
  const blocks = blocksIn(component)
  const label = said(component, 'label', 'title', 'name')
  const value = said(component, 'value', 'id')
  const words = label ?? value
  const shown: RootContent = {
    type: 'htmlElement',
    data: { hName: 'div', hProperties: {} },
    children: [...(words ? [paragraph([strong(words)])] : []), ...blocks],
  }
  tabs.set(shown, { label, value, blocks })
  return [shown]
}

/** `<Tabs>`, with the names of the tabs in them, or as `values` (Docusaurus) or `items` (Nextra, Fumadocs) say. */
export const tabsAround: Maker = (component, parts) => {
  const found = thingsIn(component).map(child => tabs.get(child))
  const whole = found.filter(one => one !== undefined)
  if (whole.length === 0 || whole.length < found.length) return undefined
  const key = said(component, 'syncKey', 'groupId')
  const items = whole.map(({ label, value, blocks }, index) => {
    const name = labelIn(component, value, index) ?? label ?? value ?? String(index + 1)
    return parts.make('TabItem', { label: name }, blocks)
  })
  return [parts.make('Tabs', key ? { syncKey: key } : {}, items)]
}

/** `<CodeGroup>`: code in tabs, each named by what stands behind the fence, or by its language. */
export const codeGroup: Maker = (component, parts) => {
  const blocks = thingsIn(component)
  const codes = blocks.filter(node => node.type === 'code')
  if (codes.length < 2 || codes.length < blocks.length) return undefined
  const items = codes.map((node, index) => {
    const [, title] = /\btitle=["']([^"']+)["']/.exec(node.meta ?? '') ?? []
    const words = /^[^={"']+$/.exec(node.meta ?? '')?.[0].trim()
    const { meta, ...code } = node
    const label = title ?? words ?? node.lang ?? String(index + 1)
    return parts.make('TabItem', { label }, [code])
  })
  return [parts.make('Tabs', {}, items)]
}

/** What the tabs as a whole say of one of them. */
function labelIn({ attributes }: Component, value: string | undefined, index: number): string | undefined {
  const values = Array.isArray(attributes['values']) ? attributes['values'] : []
  const named: unknown = values.find(one => value !== undefined && partOf(one, 'value') === value)
  const item: unknown = Array.isArray(attributes['items']) ? attributes['items'][index] : undefined
  return [partOf(named, 'label'), item, partOf(item, 'label')].find(label => typeof label === 'string')
}

function partOf(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const part: unknown = Reflect.get(value, key)
  return typeof part === 'string' ? part : undefined
}
