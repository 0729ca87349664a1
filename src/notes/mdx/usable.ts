import type { Nodes, RootContent } from 'mdast'
import { makerOf } from '../../dialects/components/components.ts'
import { starlightHas, starlightModule } from '../../dialects/components/known.ts'
import { rewrite } from '../../dialects/rewrite.ts'
import { descendants } from '../../mdast.ts'
import { isJsx, type Jsx, opened } from '../raw-html/jsx.ts'
import { attributesOf, usableAttributes } from './attributes.ts'
import { expressionFault, mayFail } from './expressions.ts'
import type { MdxFault, MdxPlace } from './fault.ts'
import { type Meaning, namesOf } from './names.ts'
import { dropSlots } from './slots.ts'
import { misuseOf } from './starlight.ts'

/**
 * Leaves of an MDX note what can be used, and tells the rest, each name once: of a component that is not there, or may not
 * run, what is in it is shown; of an expression, its own letters. Components that are common elsewhere become what we have
 * in their place. The tree itself is changed; `changed` tells whether it was, `runs` whether what is left may still fail when
 * it is rendered.
 *
 * All else would stop the whole note when it is rendered.
 */
export function makeUsable(tree: Nodes, place: MdxPlace): Usable {
  const { code, known, faults, ...lines } = namesOf(descendants(tree), place)
  const parts = createParts()
  const told = new Set<string>()
  const tell = (kind: MdxFault['kind'], what: string, { position }: Nodes) => {
    if (!told.has(kind + what)) faults.push({ kind, what, line: position?.start.line })
    told.add(kind + what)
  }
  const note: Note = { known, place, tell, parts, runs: lines.runs }
  const changed = rewrite(tree, [
    node => {
      if (node.type === 'mdxjsEsm') return withCode(node, code.get(node) ?? '')
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
        return expression(node, note)
      const dropped = !hasSlots(node, known) && dropSlots(node)
      return (isJsx(node) && element(node, note)) || (dropped ? [node] : undefined)
    },
  ])
  const imports = parts.imports()
  if (imports && tree.type === 'root') tree.children.unshift({ type: 'mdxjsEsm', value: imports })
  return { changed: changed || imports !== undefined, runs: note.runs, faults }
}

interface Usable {
  changed: boolean
  runs: boolean
  faults: MdxFault[]
}

/** What is known while one note is looked through. */
interface Note {
  known: ReadonlyMap<string, Meaning>
  place: MdxPlace
  tell(kind: MdxFault['kind'], what: string, at: Nodes): void
  parts: ReturnType<typeof createParts>
  runs: boolean
}

type Changed = readonly Nodes[] | undefined

function withCode(node: Extract<Nodes, { type: 'mdxjsEsm' }>, code: string): Changed {
  if (code === node.value) return undefined
  return code === '' ? [] : [{ ...node, value: code }]
}

function expression(
  node: Extract<Nodes, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>,
  note: Note,
): Changed {
  const { known, place, tell } = note
  const fault = expressionFault(node.value, known, place.trust)
  note.runs ||= !fault && mayFail(node.value)
  if (!fault) return undefined
  if (fault.kind) tell(fault.kind, fault.what, node)
  const text = { type: 'text' as const, value: `{${node.value}}` }
  return node.type === 'mdxTextExpression' ? [text] : [{ type: 'paragraph', children: [text] }]
}

function element(node: Jsx, note: Note): Changed {
  const { known, tell } = note
  const name = node.name ?? 'Fragment'
  const [base = '', part] = name.split('.')
  const meaning = isComponent(name) ? meaningOf(base, known) : { kind: 'any' as const }
  if (meaning.kind === 'starlight') {
    const component = meaning.component === '*' ? (part ?? '') : meaning.component
    const misuse = misuseOf(component, node)
    if (misuse !== undefined) tell('mdxMisused', `<${name}> ${misuse}`, node)
    const changed = withAttributes(node, note)
    const [left = node] = changed ?? []
    // What it lacks now has been told as what it was.
    const isLeft = misuse === undefined && isJsx(left) && misuseOf(component, left) === undefined
    return isLeft ? changed : opened(node, node.children)
  }
  if (meaning.kind === 'any') return withAttributes(node, note)
  if (meaning.kind === 'value') tell('mdxNotTrusted', `it uses <${name}>`, node)
  const wanted = meaning.kind === 'elsewhere' && part === undefined ? meaning.component : name
  const isInline = node.type === 'mdxJsxTextElement'
  const children: RootContent[] = [...node.children]
  const maker = meaning.kind === 'value' ? undefined : makerOf(wanted)
  const made = maker?.({ attributes: attributesOf(node), children, isInline }, note.parts)
  if (!maker && meaning.kind === 'unknown') tell('mdxComponent', name, node)
  const shown = made ?? opened(node, children)
  for (const inside of shown) inside.position ??= node.position
  return shown
}

/** Components that the note brings along, and elements that a script defines, may have slots. */
function hasSlots(node: Nodes, known: Note['known']): boolean {
  if (!isJsx(node) || !node.name) return false
  return isComponent(node.name)
    ? known.get(node.name.split('.')[0] ?? '')?.kind === 'any'
    : node.name.includes('-')
}

const isComponent = (name: string) => /^\P{Ll}/u.test(name) || name.includes('.')

function meaningOf(base: string, known: Note['known']): Meaning | { kind: 'unknown' } {
  return known.get(base) ?? (base === 'Fragment' ? { kind: 'any' } : { kind: 'unknown' })
}

function withAttributes(node: Jsx, note: Note): Changed {
  const { known, place, tell } = note
  const attributes = usableAttributes(node, known, place.trust, (kind, what) => tell(kind, what, node))
  note.runs ||= attributes.some(({ value }) => typeof value === 'object' && value && mayFail(value.value))
  return attributes === node.attributes ? undefined : [{ ...node, attributes: [...attributes] } as Jsx]
}

/** Makes elements of Starlight's components, under names that no note has, and the import that they need. */
function createParts() {
  const used = new Set<string>()
  return {
    make(
      name: string,
      given: Readonly<Record<string, string>>,
      children: readonly RootContent[],
    ): RootContent {
      if (!starlightHas(name)) throw new Error(`Starlight has no component “${name}”.`)
      used.add(name)
      const attributes = Object.entries(given).map(([name, value]) => ({
        type: 'mdxJsxAttribute' as const,
        name,
        value,
      }))
      // All of them stand on their own, or among words as well.
      return { type: 'mdxJsxFlowElement', name: `Lectern${name}`, attributes, children } as RootContent
    },
    imports(): string | undefined {
      const names = [...used].map(name => `${name} as Lectern${name}`)
      return names.length > 0 ? `import { ${names.join(', ')} } from '${starlightModule}'` : undefined
    },
  }
}
