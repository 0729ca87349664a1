import type { ListItem, RootContent } from 'mdast'
import { blocksIn, type Maker, paragraph, said, strong, thingsIn } from './component.ts'

/** What a step is, by what it is shown as where it stands outside of steps. */
const steps = new WeakMap<RootContent, RootContent[]>()

/** `<Step title="First">` */
export const step: Maker = component => {
  if (component.isInline) return undefined
  const title = said(component, 'title', 'label')
  const blocks = [...(title ? [paragraph([strong(title)])] : []), ...blocksIn(component)]
  const shown: RootContent = {
    type: 'htmlElement',
    data: { hName: 'div', hProperties: {} },
    children: blocks,
  }
  steps.set(shown, blocks)
  return [shown]
}

/** `<Steps>` around a numbered list, or around steps. A heading in one of them begins a slide, and so no list. */
export const stepsAround: Maker = (component, parts) => {
  const things = thingsIn(component)
  const [only, ...more] = things
  if (only?.type === 'list' && only.ordered && more.length === 0) return [parts.make('Steps', {}, [only])]
  const found = things.map(thing => steps.get(thing))
  const hasHeading = found.some(blocks => blocks?.some(({ type }) => type === 'heading'))
  const isWhole = found.length > 0 && found.every(blocks => blocks !== undefined)
  if (!isWhole || hasHeading) return blocksIn(component)
  const items = found.map(blocks => ({ type: 'listItem', spread: true, children: blocks }) as ListItem)
  return [parts.make('Steps', {}, [{ type: 'list', ordered: true, spread: true, children: items }])]
}
