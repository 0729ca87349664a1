import { type AnyNode, type Expression, type Program, parse, type SpreadElement } from 'acorn'

/** What an expression in MDX says, where nothing needs to run for it. */
export type Data =
  | { kind: 'comment' }
  | { kind: 'value'; value: unknown }
  /** Something that has a name, or a part of it: `frontmatter.title`. */
  | { kind: 'name'; name: string }

/** Reads the expression between `{` and `}`; nothing where it is more than data. */
export function readData(expression: string): Data | undefined {
  if (programOf(expression)?.body.length === 0) return { kind: 'comment' }
  const [statement, ...more] = programOf(`(${expression}\n)`)?.body ?? []
  if (statement?.type !== 'ExpressionStatement' || more.length > 0) return undefined
  const value = writtenOut(statement.expression)
  if (value) return { kind: 'value', ...value }
  const name = nameOf(statement.expression)
  return name === undefined ? undefined : { kind: 'name', name }
}

/** What a note takes in and gives names to. */
export interface ModuleData {
  imports: { module: string; names: string[] }[]
  names: string[]
}

/** Reads the `import` and `export` lines of MDX; nothing where they do more than import, or name plain data. */
export function readModule(code: string): ModuleData | undefined {
  const program = programOf(code)
  if (!program) return undefined
  const data: ModuleData = { imports: [], names: [] }
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') {
      const names = statement.specifiers.map(({ local }) => local.name)
      data.imports.push({ module: String(statement.source.value), names })
      continue
    }
    const { declaration = undefined } = statement.type === 'ExportNamedDeclaration' ? statement : {}
    if (declaration?.type !== 'VariableDeclaration') return undefined
    for (const { id, init } of declaration.declarations) {
      if (id.type !== 'Identifier' || !init || !writtenOut(init)) return undefined
      data.names.push(id.name)
    }
  }
  return data
}

function programOf(code: string): Program | undefined {
  try {
    return parse(code, { ecmaVersion: 'latest', sourceType: 'module' })
  } catch {
    return undefined
  }
}

/** The value of what is written out in full. */
export function writtenOut(node: Expression | SpreadElement | AnyNode): { value: unknown } | undefined {
  switch (node.type) {
    case 'Literal':
      return node.regex || node.bigint ? undefined : { value: node.value }
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? { value: node.quasis[0]?.value.cooked } : undefined
    case 'UnaryExpression': {
      const inner = writtenOut(node.argument)
      return inner && node.operator === '-' ? { value: -Number(inner.value) } : undefined
    }
    case 'BinaryExpression': {
      const [left, right] = [writtenOut(node.left), writtenOut(node.right)]
      if (!left || !right || node.operator !== '+') return undefined
      const [a, b] = [left.value, right.value]
      return { value: typeof a === 'number' && typeof b === 'number' ? a + b : `${a}${b}` }
    }
    case 'ArrayExpression': {
      const items = node.elements.map(item => item && writtenOut(item))
      return items.every(item => item) ? { value: items.map(item => item?.value) } : undefined
    }
    case 'ObjectExpression':
      return objectOf(node.properties)
    default:
      return undefined
  }
}

function objectOf(properties: readonly AnyNode[]): { value: unknown } | undefined {
  const entries: [string, unknown][] = []
  for (const property of properties) {
    if (property.type !== 'Property' || property.computed || property.kind !== 'init') return undefined
    const { key } = property
    const name =
      key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : '__proto__'
    const value = writtenOut(property.value)
    if (!value || name === '__proto__') return undefined
    entries.push([name, value.value])
  }
  return { value: Object.fromEntries(entries) }
}

/** What a name, or the path to a part of it, begins with. */
function nameOf(node: AnyNode): string | undefined {
  if (node.type === 'Identifier') return node.name
  if (node.type !== 'MemberExpression') return undefined
  const { property, computed } = node
  const part = !computed && property.type === 'Identifier' ? property.name : undefined
  const key = computed && property.type === 'Literal' ? String(property.value) : part
  const isPlain = key !== undefined && !['constructor', 'prototype', '__proto__'].includes(key)
  return isPlain ? nameOf(node.object) : undefined
}
