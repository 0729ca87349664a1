import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { init, parse } from 'es-module-lexer'
import type { Nodes } from 'mdast'
import { descendants } from '../mdast.ts'
import { bundleFault } from './mdx-modules.ts'

/** Why a note that is valid MDX would still not run, and where. */
export interface MdxFault {
  reason: string
  line: number | undefined
}

/**
 * Looks for what would stop an MDX note when it is rendered: what stopped the bundler before, modules that are not there,
 * and components and names that the note uses without having them.
 *
 * @param file absolute
 */
export async function findMdxFault(tree: Nodes, file: string): Promise<MdxFault | undefined> {
  await init
  const nodes = [...descendants(tree)]
  const scripts = nodes.filter(node => node.type === 'mdxjsEsm')
  const known = bundleFault(file)
  if (known) return { reason: known.reason, line: lineWith(known.mention, scripts) }
  for (const { value, position } of scripts) {
    const missing = importsOf(value).find(module => !isThere(module, file))
    if (missing) return { reason: `it imports “${missing}”, which is not there`, line: position?.start.line }
  }
  const code = scripts.map(({ value }) => value).join('\n')
  const isDefined = (name: string) => new RegExp(`\\b${name.replaceAll('$', '\\$')}\\b`).test(code)
  for (const node of nodes) {
    const line = node.position?.start.line
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const [name = ''] = (node.name ?? '').split('.')
      if (/^\p{Lu}/u.test(name) && name !== 'Fragment' && !isDefined(name))
        return { reason: `it uses <${name}> and does not import it`, line }
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const name = nameIn(node.value)
      if (name && !given.has(name) && !isDefined(name))
        return { reason: `it uses {${name}} and does not define it`, line }
    }
  }
  return undefined
}

/** The line of the first import or export that has a word in it. */
function lineWith(
  word: string,
  scripts: readonly Extract<Nodes, { type: 'mdxjsEsm' }>[],
): number | undefined {
  const script = word ? scripts.find(({ value }) => value.includes(word)) : undefined
  const start = script?.position?.start.line
  return script && start && start + script.value.slice(0, script.value.indexOf(word)).split('\n').length - 1
}

/** The modules that some code imports; none where it cannot be told. */
function importsOf(code: string): string[] {
  try {
    return parse(code)[0].flatMap(({ n: module }) => module ?? [])
  } catch {
    return []
  }
}

function isThere(module: string, file: string): boolean {
  if (/^(astro|virtual|node):/.test(module)) return true
  if (/^[./]/.test(module)) {
    const path = resolve(dirname(file), module.replace(/\?.*$/, ''))
    return endings.some(ending => statSync(path + ending, { throwIfNoEntry: false })?.isFile())
  }
  // Packages of the note's own project, else those that come with Lectern.
  return [file, import.meta.url].some(from => {
    try {
      createRequire(from).resolve(module)
      return true
    } catch (error) {
      // A package without an entry for `require` is there all the same.
      return error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED'
    }
  })
}

/** What Vite adds to the name of a module to find its file. */
const endings = ['.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json']
  .flatMap(ending => [ending, `/index${ending}`])
  .concat('')

/** The name that an expression is, or begins with, where it is nothing but a name such as `{title}` or `{data.title}`. */
function nameIn(expression: string): string | undefined {
  return /^\s*([\p{ID_Start}$_][\p{ID_Continue}$]*)(\.[\p{ID_Continue}$.]+)?\s*$/u.exec(expression)?.[1]
}

/** Names that a note has without importing them. */
const given = new Set([
  'frontmatter',
  'props',
  'file',
  'url',
  'undefined',
  'null',
  'true',
  'false',
  ...Object.getOwnPropertyNames(globalThis),
])
