import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { init, parse } from 'es-module-lexer'
import type { Nodes } from 'mdast'
import { descendants } from './tree.ts'

/** Why a note that is valid MDX would still not run, and where. */
export interface MdxFault {
  reason: string
  line: number | undefined
}

/**
 * Looks for what would stop an MDX note when it is rendered: modules that are not there, and components that the note
 * uses without importing them.
 *
 * @param file absolute
 */
export async function findMdxFault(tree: Nodes, file: string): Promise<MdxFault | undefined> {
  await init
  const nodes = [...descendants(tree)]
  const scripts = nodes.filter(node => node.type === 'mdxjsEsm')
  for (const { value, position } of scripts) {
    const missing = importsOf(value).find(module => !isThere(module, file))
    if (missing) return { reason: `it imports “${missing}”, which is not there`, line: position?.start.line }
  }
  const code = scripts.map(({ value }) => value).join('\n')
  for (const node of nodes) {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue
    const [name = ''] = (node.name ?? '').split('.')
    if (/^\p{Lu}/u.test(name) && !new RegExp(`\\b${name}\\b`).test(code))
      return { reason: `it uses <${name}> and does not import it`, line: node.position?.start.line }
  }
  return undefined
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
  if (module.startsWith('.') || module.startsWith('/'))
    return existsSync(resolve(dirname(file), module.replace(/\?.*$/, '')))
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
