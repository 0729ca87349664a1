import type { Element, ElementContent } from 'hast'

type Child = ElementContent | string | false | null | undefined

/** An element with what is in it; a child that is not there is left out. */
export function element(
  tagName: string,
  properties: Element['properties'] = {},
  ...children: (Child | Child[])[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children
      .flat()
      .flatMap(child =>
        child ? [typeof child === 'string' ? { type: 'text' as const, value: child } : child] : [],
      ),
  }
}
