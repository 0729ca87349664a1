import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Words } from './command-line.ts'
import type { Served } from './dev.ts'
import { type FolderOptions, readFolderOptions } from './folder-options.ts'
import { folderConfig, folderToRead } from './folder-site.ts'
import { openWorkspace } from './workspace.ts'

/** A site that the command line means. */
export interface SiteToBuild extends Served {
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
  if (isProject(words)) return { config: server, files: [] }
  const folder = folderToRead(words.folder)
  const options = await readFolderOptions(folder, words)
  const workspace = openWorkspace(folder, words.command, words.cache)
  const outDir = resolve(words.out ?? 'dist')
  const config = { ...folderConfig(folder, options, workspace), outDir, ...server }
  return { config, files: options.files, known: { folder, options, cache: workspace.cache } }
}

export const isProject = ({ folder }: Words) =>
  folder === undefined && ['mjs', 'ts', 'js', 'mts'].some(ending => existsSync(`astro.config.${ending}`))
