import { realpathSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import type { Nodes } from 'mdast'
import { descendants } from '../mdast.ts'
import type { MdxFault } from './mdx.ts'
import { readData, readModule } from './mdx-data.ts'

/**
 * Looks for what an MDX note would run that does not come with Lectern: such a note is not rendered as MDX, unless it is
 * trusted. It may use Lectern's own components, pictures of its folder, and data that it writes out.
 *
 * @param file absolute
 * @param folder the notes folder, absolute
 */
export function findForeignCode(tree: Nodes, file: string, folder: string): MdxFault | undefined {
  const components = new Set(['Fragment'])
  const names = new Set(['frontmatter', 'props'])
  const nodes = [...descendants(tree)]
  const fault = (reason: string, { position }: Nodes) => ({ reason, line: position?.start.line })
  for (const node of nodes) {
    if (node.type !== 'mdxjsEsm') continue
    const module = readModule(node.value)
    if (!module) return fault('it runs code of its own', node)
    for (const { module: from, names: given } of module.imports) {
      if (ours.has(from)) for (const name of given) components.add(name)
      else if (isPicture(from, file, folder)) for (const name of given) names.add(name)
      else return fault(`it imports “${from}”`, node)
    }
    // MDX looks for components under this name.
    if (module.names.includes('components')) return fault('it replaces components', node)
    for (const name of module.names) names.add(name)
  }
  for (const node of nodes) {
    const code = foreignCodeIn(node, components, names)
    if (code !== undefined) return fault(code, node)
  }
  return undefined
}

function foreignCodeIn(node: Nodes, components: Names, names: Names): string | undefined {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return isHarmless(node.value, names) ? undefined : `it runs {${shortened(node.value)}}`
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined
  const [name = '', part] = (node.name ?? 'Fragment').split('.')
  const isComponent = part !== undefined || /^\P{Ll}/u.test(name)
  if (isComponent && !components.has(name)) return `it uses <${name}>`
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') return `it runs {${shortened(attribute.value)}}`
    const { value } = attribute
    const isWritten = value === null || value === undefined || typeof value === 'string'
    // What becomes HTML or an address must be seen as it is.
    const allowed = shown.has(attribute.name) ? none : names
    if (!isWritten && !isHarmless(value.value, allowed)) return `it runs {${shortened(value.value)}}`
  }
  return undefined
}

function isHarmless(expression: string, names: Names): boolean {
  const data = readData(expression)
  return data !== undefined && (data.kind !== 'name' || names.has(data.name))
}

/** Pictures beside the note are no code; an SVG may be, and so may what a query asks for. */
function isPicture(module: string, file: string, folder: string): boolean {
  if (!/^\.{1,2}\/[^?#]*\.(png|jpe?g|gif|webp|avif)$/i.test(module)) return false
  try {
    return realpathSync(resolve(dirname(file), module)).startsWith(realpathSync(folder) + sep)
  } catch {
    return false
  }
}

const shortened = (code: string) => {
  const line = code.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}

/** Modules that come with Lectern and run nothing that a note brings along. */
const ours = new Set(['@astrojs/starlight/components', 'astro:assets'])

/** Attributes that our components put on a page as HTML or as an address. */
const shown = new Set(['title', 'description', 'label', 'href', 'set:html', 'set:text'])

type Names = ReadonlySet<string>

const none: Names = new Set()
