import { type AnyNode, type ImportDeclaration, Parser, type Program } from 'acorn'
import jsx from 'acorn-jsx'
import { writtenOut } from './data.ts'

/** One of the `import` and `export` lines of a note. */
export interface Statement {
  code: string
  /** Lines below the first. */
  line: number
  /** What it imports from. */
  module?: string
  /** The names that it gives; of an import, also what they are called in the module (`default`, `*` for all of it). */
  names: { local: string; imported?: string }[]
  /** Whether it does nothing but import, or name plain data. */
  isPlain: boolean
}

/** Takes the `import` and `export` lines of MDX apart; all are one where they cannot be read. */
export function statementsOf(code: string): Statement[] {
  const program = programOf(code)
  if (!program) return [{ code, line: 0, names: [], isPlain: false }]
  return program.body.map(node => ({
    code: code.slice(node.start, node.end),
    line: code.slice(0, node.start).split('\n').length - 1,
    ...partsOf(node),
  }))
}

const parser = Parser.extend(jsx())

function programOf(code: string): Program | undefined {
  try {
    return parser.parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  } catch {
    return undefined
  }
}

function partsOf(node: Program['body'][number]): Pick<Statement, 'module' | 'names' | 'isPlain'> {
  if (node.type === 'ImportDeclaration') {
    const names = node.specifiers.map(specifier => ({
      local: specifier.local.name,
      imported: importedName(specifier),
    }))
    return { module: String(node.source.value), names, isPlain: true }
  }
  const source = 'source' in node && node.source ? { module: String(node.source.value) } : {}
  const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : undefined
  if (!declaration) return { ...source, names: [], isPlain: false }
  if (declaration.type !== 'VariableDeclaration')
    return { names: [{ local: declaration.id.name }], isPlain: false }
  const { declarations } = declaration
  return {
    names: declarations.flatMap(({ id }) => namesIn(id).map(local => ({ local }))),
    isPlain: declarations.every(({ id, init }) => id.type === 'Identifier' && init && writtenOut(init)),
  }
}

function importedName(specifier: ImportDeclaration['specifiers'][number]): string {
  if (specifier.type === 'ImportNamespaceSpecifier') return '*'
  if (specifier.type === 'ImportDefaultSpecifier') return 'default'
  const { imported } = specifier
  return imported.type === 'Identifier' ? imported.name : String(imported.value)
}

/** All names in `a`, `{ a, b: [c] }` or `[a = 1, ...b]`. */
function namesIn(pattern: AnyNode): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap(part => namesIn(part.type === 'Property' ? part.value : part))
    case 'ArrayPattern':
      return pattern.elements.flatMap(part => (part ? namesIn(part) : []))
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'RestElement':
      return namesIn(pattern.argument)
    default:
      return []
  }
}
