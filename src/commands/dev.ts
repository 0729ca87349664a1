import { dirname, join } from 'node:path'
import { type AstroInlineConfig, dev } from 'astro'
import { configNames } from './config-file.ts'

/** A site to be served, and the files that its options were read from. */
export interface Served {
  config: AstroInlineConfig
  files: readonly string[]
}

/**
 * Serves the site of a folder, and serves it anew whenever its configuration changes. Where the new configuration is
 * wrong, that is told and the site stays as it is.
 *
 * @param folder the notes folder, absolute
 * @param read reads the configuration anew
 * @param tell says why a configuration was not taken
 */
export async function serveFolder(
  folder: string,
  read: () => Promise<Served>,
  tell: (error: unknown) => void,
): Promise<void> {
  const first = await read()
  const names = configNames.map(name => join(folder, name))
  let server = await dev(first.config)
  let files = first.files
  let turn = Promise.resolve()

  const follow = () => {
    const { port } = server.address
    server.watcher.add([...names, ...files.map(dirname)])
    server.watcher.on('all', (_event, path) => {
      if (names.includes(path) || files.includes(path)) turn = turn.then(() => serveAnew(port)).catch(tell)
    })
  }
  const serveAnew = async (port: number) => {
    const next = await read()
    await server.stop()
    server = await dev({ ...next.config, server: { ...next.config.server, port } })
    files = next.files
    follow()
  }
  follow()
}
