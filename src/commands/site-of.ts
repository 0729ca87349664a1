import { resolve } from 'node:path'
import type { AstroInlineConfig } from 'astro'
import { InputError, problem } from '../errors.ts'
import type { Words } from './command-line.ts'
import { type FolderOptions, readFolderOptions } from './folder-options.ts'
import { folderToRead, isProject } from './input.ts'
import { openWorkspace } from './workspace.ts'

/** A site that the command line means. */
export interface SiteToBuild {
  /** Of its Astro project. Only now all is loaded that a site is made with, which takes its time. */
  config(): Promise<AstroInlineConfig>
  /** What its options were read from. */
  files: readonly string[]
  /** Of a folder of notes; of an Astro project cannot be known whether it has changed. */
  known?: KnownFolder
}

interface KnownFolder {
  folder: string
  options: FolderOptions
  /** What a later run may use again. */
  cache: string
}

/** The site's own Astro project where there is one, else one made for the folder. */
export async function siteOf(words: Words): Promise<SiteToBuild> {
  const server = words.port ? { server: { port: words.port } } : {}
  if (isProject(words)) {
    const config = { ...server, ...projectOptions(words) }
    return { config: async () => config, files: [] }
  }
  const folder = folderToRead(words.folder)
  const options = await readFolderOptions(folder, words)
  const workspace = openWorkspace(folder, words.command, words.cache)
  const outDir = resolve(words.out ?? 'dist')
  return {
    async config() {
      const { folderConfig } = await import('./folder-site.ts')
      return { ...folderConfig(folder, options, workspace), outDir, ...server }
    },
    files: options.files,
    known: { folder, options, cache: workspace.cache },
  }
}

/**
 * The options of the command line that Astro takes for a project. The others are in its config; where they are given
 * here, this throws an InputError that tells so.
 */
function projectOptions(words: Words): Pick<AstroInlineConfig, 'site' | 'base'> {
  const others = (['title', 'lang', 'strict'] as const).filter(name => words[name] !== undefined)
  if (others.length > 0)
    throw new InputError(others.map(name => problem('optionOfProject', { file: 'astro.config' }, name)))
  const { site, base } = words
  return { ...(site && { site }), ...(base && { base }) }
}
