import { type AnyNode, parseExpressionAt } from 'acorn'
import type { Jsx } from '../raw-html/jsx.ts'
import { readData } from './data.ts'
import { expressionFault, shortened } from './expressions.ts'
import type { MdxFault } from './fault.ts'
import type { Meaning } from './names.ts'

/** The attributes of an element that are written out; one without a value is `true`. */
export function attributesOf({ attributes }: Jsx): Record<string, unknown> {
  const entries = attributes.flatMap(attribute => {
    if (attribute.type !== 'mdxJsxAttribute') return []
    const { name, value } = attribute
    if (value === null || value === undefined) return [[name, true] as const]
    if (typeof value === 'string') return [[name, value] as const]
    const data = readData(value.value)
    return data?.kind === 'value' ? [[name, data.value] as const] : []
  })
  return Object.fromEntries(entries)
}

/** The attributes that can be used; the same list where all can be. What is left out is told. */
export function usableAttributes(
  { attributes }: Jsx,
  known: ReadonlyMap<string, Meaning>,
  trust: boolean,
  tell: (kind: MdxFault['kind'], what: string) => void,
): Jsx['attributes'] {
  const kept = attributes.flatMap((attribute): Jsx['attributes'] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      if (trust) return [attribute]
      tell('mdxNotTrusted', `it runs {${shortened(attribute.value)}}`)
      return []
    }
    const { name, value } = attribute
    if (value === null || value === undefined || typeof value === 'string') return [attribute]
    const file = namedFile(value.value)
    if (file !== undefined) return [{ ...attribute, value: file }]
    // What becomes HTML or an address must be seen as it is.
    const mayBeNamed = trust || !shown.has(name)
    const fault = expressionFault(value.value, mayBeNamed ? known : none, trust)
    const isNamed = !mayBeNamed && readData(value.value)?.kind === 'name'
    if (!fault && !isNamed) return [attribute]
    if (fault?.kind || isNamed)
      tell(fault?.kind ?? 'mdxNotTrusted', fault?.what ?? `it runs {${shortened(value.value)}}`)
    return []
  })
  const isSame = kept.length === attributes.length && kept.every((each, at) => each === attributes[at])
  return isSame ? attributes : kept
}

/** The file that Docusaurus finds by `require('./a.png').default` or `useBaseUrl('/a.png')`. */
function namedFile(expression: string): string | undefined {
  let node: AnyNode
  try {
    node = parseExpressionAt(expression, 0, { ecmaVersion: 'latest' })
  } catch {
    return undefined
  }
  const call = node.type === 'MemberExpression' ? node.object : node
  if (call.type !== 'CallExpression' || call.callee.type !== 'Identifier') return undefined
  const [file] = call.arguments
  const isFinder = call.callee.name === 'require' || call.callee.name === 'useBaseUrl'
  return isFinder && file?.type === 'Literal' && typeof file.value === 'string' ? file.value : undefined
}

/** Attributes that our components put on a page as HTML or as an address. */
const shown = new Set(['title', 'description', 'label', 'href', 'set:html', 'set:text'])

const none: ReadonlyMap<string, Meaning> = new Map()
