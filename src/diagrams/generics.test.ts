import { expect, it } from 'vitest'
import { withBrackets, withMarkedGenerics } from './generics.ts'

it.each([
  ['  -Map~String, List~Item~~ index', '  -Map<String, List<Item>> index'],
  ['  +put(Map~K, V~ all) Set~K~', '  +put(Map<K, V> all) Set<K>'],
  ['  Bucket : +Map~K, V~ all', '  Bucket : +Map<K, V> all'],
  ['  +List~Item~ items', '  +List~Item~ items'],
  ['  class Pair~A, B~', '  class Pair~A, B~'],
  ['  Pair~A, B~ --> Item', '  Pair~A, B~ --> Item'],
])('of the line %j of a class diagram, %j is drawn', (line, drawn) => {
  expect(withBrackets(withMarkedGenerics(`classDiagram\n${line}`))).toBe(`classDiagram\n${drawn}`)
})

it('other diagrams are left as they are', () => {
  const source = 'flowchart LR\n  a["~b, c~"]'
  expect(withMarkedGenerics(source)).toBe(source)
})
