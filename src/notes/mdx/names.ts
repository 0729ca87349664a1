import { realpathSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import type { Nodes } from 'mdast'
import { componentIn } from '../../dialects/components/components.ts'
import { starlightHas, starlightModule } from '../../dialects/components/known.ts'
import { type BundleFault, bundleFaults } from './bundle.ts'
import type { MdxFault, MdxPlace } from './fault.ts'
import { type Statement, statementsOf } from './statements.ts'
import { isThere } from './there.ts'

/** What the names of an MDX note are, and what is left of the lines that give them. */
export interface MdxNames {
  /** The `import` and `export` lines that can be used, by their node. */
  code: ReadonlyMap<Nodes, string>
  /** Names that components and expressions may use, and what each is. */
  known: ReadonlyMap<string, Meaning>
  /** Whether any of these lines runs something that may fail. */
  runs: boolean
  faults: MdxFault[]
}

export type Meaning =
  /** Something that is there: data or a picture, or anything. */
  | { kind: 'value' | 'any' }
  /** A component of Starlight's. */
  | { kind: 'starlight'; component: string }
  /** A component of another program for which there is something in its place. */
  | { kind: 'elsewhere'; component: string }
  /** Told already where it was to come from. */
  | { kind: 'gone' }

/** Reads the `import` and `export` lines of a note: what is not there, or may not run, is told and left out. */
export function namesOf(nodes: Iterable<Nodes>, place: MdxPlace): MdxNames {
  const bundle = bundleFaults(place.file)
  const code = new Map<Nodes, string>()
  const known = new Map<string, Meaning>()
  const faults: MdxFault[] = []
  let runs = false
  for (const node of nodes) {
    if (node.type !== 'mdxjsEsm') continue
    const kept = statementsOf(node.value).filter(statement => {
      const { meanings, isKept = false, fault } = judge(statement, known, place, bundle)
      for (const [name, meaning] of meanings) known.set(name, meaning)
      const line = (node.position?.start.line ?? 1) + statement.line
      if (fault) faults.push({ ...fault, line })
      return isKept
    })
    runs ||= kept.some(mayRun)
    code.set(node, kept.map(statement => statement.code).join('\n'))
  }
  return { code, known, runs, faults }
}

const mayRun = ({ module, isPlain }: Statement) =>
  !isPlain || (module !== undefined && module !== starlightModule && !isPictureName(module))

interface Judged {
  meanings: (readonly [name: string, meaning: Meaning])[]
  isKept?: boolean
  fault?: Omit<MdxFault, 'line'>
}

function judge(
  statement: Statement,
  known: ReadonlyMap<string, Meaning>,
  place: MdxPlace,
  bundle: readonly BundleFault[],
): Judged {
  const { module, names } = statement
  const all = (meaning: Meaning) => names.map(({ local }) => [local, meaning] as const)
  if (module === undefined) return judgeExport(statement, known, place)
  const faulty = bundle.find(({ mention }) => mention !== '' && statement.code.includes(mention))
  const refused = faulty ? { kind: 'mdxImport' as const, what: faulty.reason } : refusal(statement, place)
  if (!refused && module === starlightModule)
    return {
      meanings: names.map(({ local, imported = '' }) => [local, { kind: 'starlight', component: imported }]),
      isKept: true,
    }
  if (!refused) return { meanings: all({ kind: isPictureName(module) ? 'value' : 'any' }), isKept: true }
  const meanings = names.map(({ local, imported }): [string, Meaning] => {
    const component = componentIn(module, imported === 'default' ? local : (imported ?? local))
    return [local, component ? { kind: 'elsewhere', component } : { kind: 'gone' }]
  })
  // What comes with other programs and has something in its place is missed by nobody.
  const isCovered = isPackage(module) && meanings.every(([, { kind }]) => kind === 'elsewhere')
  const isMissed = !isIdle(module) && (!isCovered || meanings.length === 0)
  return { meanings, ...(isMissed && { fault: refused }) }
}

/** Why an import cannot be used. */
function refusal({ module = '', names, isPlain }: Statement, place: MdxPlace): Judged['fault'] {
  if (!isThere(module, place.file))
    return { kind: 'mdxImport', what: `it imports “${module}”, which is not there` }
  if (module === starlightModule) {
    const wrong = names.find(({ imported = '' }) => imported !== '*' && !starlightHas(imported))
    if (wrong) return { kind: 'mdxImport', what: `there is no “${wrong.imported}” in “${module}”` }
  }
  const isOurs = module === starlightModule || module === 'astro:assets' || isPicture(module, place)
  return place.trust || (isPlain && isOurs)
    ? undefined
    : { kind: 'mdxNotTrusted', what: isPlain ? `it imports “${module}”` : 'it runs code of its own' }
}

function judgeExport(
  { code, names, isPlain }: Statement,
  known: ReadonlyMap<string, Meaning>,
  { trust }: MdxPlace,
): Judged {
  const all = (meaning: Meaning) => names.map(({ local }) => [local, meaning] as const)
  const gone = [...known].some(([name, { kind }]) => !isUsable(kind) && mentions(code, name))
  // What it stands on has been told.
  if (gone) return { meanings: all({ kind: 'gone' }) }
  if (trust) return { meanings: all({ kind: 'any' }), isKept: true }
  if (!isPlain)
    return {
      meanings: all({ kind: 'gone' }),
      fault: { kind: 'mdxNotTrusted', what: 'it runs code of its own' },
    }
  // MDX looks for components under this name.
  if (names.some(({ local }) => local === 'components'))
    return {
      meanings: all({ kind: 'gone' }),
      fault: { kind: 'mdxNotTrusted', what: 'it replaces components' },
    }
  return { meanings: all({ kind: 'value' }), isKept: true }
}

/** Whether there is code behind a name. */
export const isUsable = (kind: Meaning['kind']) => kind !== 'gone' && kind !== 'elsewhere'

/** Whether some code has a name in it. */
export const mentions = (code: string, name: string) =>
  new RegExp(`(?<![\\p{ID_Continue}$.])${name.replaceAll('$', '\\$')}(?![\\p{ID_Continue}$])`, 'u').test(code)

/** Modules that MDX elsewhere needs for itself: without them nothing is missing from a note. */
const isIdle = (module: string) => /^(react|preact|vue)(\/|$)|^@docusaurus\/(useBaseUrl|Head)$/.test(module)

/** Whether a module is none of the author's own: those have a path, or one that a site has a short word for. */
const isPackage = (module: string) => !/^([./~#]|@\/|@site\/)/.test(module)

const isPictureName = (module: string) => /\.(png|jpe?g|gif|webp|avif)$/i.test(module)

/** Pictures beside the note are no code; an SVG may be, and so may what a query asks for. */
function isPicture(module: string, { file, folder }: MdxPlace): boolean {
  if (!/^\.{1,2}\/[^?#]*$/.test(module) || !isPictureName(module)) return false
  try {
    return realpathSync(resolve(dirname(file), module)).startsWith(realpathSync(folder) + sep)
  } catch {
    return false
  }
}
