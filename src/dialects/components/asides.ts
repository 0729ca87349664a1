import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { looks } from '../callout-kinds.ts'
import { directives } from '../directives.ts'
import { details } from '../elements.ts'
import { blocksIn, type Maker, said } from './component.ts'

/** `<Note>`, `<Warning>` and the like: an aside of the kind that the component is named after. */
export const asideOf =
  (kind: string): Maker =>
  component => {
    if (component.isInline) return undefined
    const title = said(component, 'title', 'heading')
    const aside = {
      type: 'containerDirective' as const,
      name: kind,
      attributes: title ? { title } : {},
      // Blocks of a note may stand in an aside.
      children: blocksIn(component) as Paragraph[],
    }
    return [...(directives(aside, '') ?? [aside])] as RootContent[]
  }

/** `<Callout type="warning">`, `<Admonition type="tip">`. */
export const callout: Maker = (component, parts) => {
  const kind = (said(component, 'type', 'kind', 'variant', 'intent') ?? 'note').toLowerCase()
  return asideOf(looks.has(kind) ? kind : 'note')(component, parts)
}

/** `<Accordion title="More">`, `<Details summary="More">`. */
export const unfolding: Maker = component => {
  if (component.isInline) return undefined
  const summary = said(component, 'title', 'summary', 'label', 'header', 'question') ?? 'Details'
  const words: PhrasingContent[] = [{ type: 'text', value: summary }]
  return [details(words, blocksIn(component) as Paragraph[], 'open' in component.attributes)]
}
