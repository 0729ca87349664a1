import { basename, dirname, join } from 'node:path'
import type { AstroInlineConfig } from 'astro'
import lectern from '../index.ts'
import type { FolderOptions } from './folder-options.ts'
import { packageFolder, type Workspace } from './workspace.ts'

/**
 * The Astro project that turns a folder of notes into a site.
 *
 * It lies in a workspace: the notes folder is read and never written to.
 *
 * @param folder absolute
 */
export function folderConfig(
  folder: string,
  { options, site, base, placeOf }: FolderOptions,
  { root, cache }: Workspace,
): AstroInlineConfig {
  return {
    configFile: false,
    root,
    srcDir: dirname(import.meta.dirname),
    publicDir: join(packageFolder, 'public'),
    cacheDir: cache,
    devToolbar: { enabled: false },
    ...(site && { site }),
    ...(base && { base }),
    integrations: [lectern({ ...options, folder }, placeOf)],
    vite: {
      cacheDir: join(cache, 'vite'),
      server: { fs: { allow: [root, folder, packageFolder, ...modules()] } },
    },
  }
}

/** The folder of packages that Lectern has been installed in, with its dependencies beside it. */
function modules(): string[] {
  const beside = dirname(packageFolder)
  return basename(beside) === 'node_modules' ? [beside] : []
}
