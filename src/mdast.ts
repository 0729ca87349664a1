import type { Nodes } from 'mdast'

/** Every node of a tree, parents before children. However deep it is: some notes hold thousands of quotes in quotes. */
export function* descendants(node: Nodes): Generator<Nodes> {
  const ahead = [node]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    yield next
    if ('children' in next) for (const child of next.children.toReversed()) ahead.push(child)
  }
}
