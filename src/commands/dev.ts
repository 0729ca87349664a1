import { dirname, join } from 'node:path'
import { dev } from 'astro'
import type { Words } from './command-line.ts'
import { configNames } from './config-file.ts'
import { siteOf } from './site-of.ts'

/** Serves the Astro project here. */
export async function serveProject(words: Words): Promise<void> {
  await dev(await (await siteOf(words)).config())
}

/**
 * Serves the site of a folder, and serves it anew whenever its configuration changes. Where the new configuration is
 * wrong, that is told and the site stays as it is.
 *
 * @param folder the notes folder, absolute
 * @param tell says why a configuration was not taken
 */
export async function serveFolder(
  folder: string,
  words: Words,
  tell: (error: unknown) => void,
): Promise<void> {
  const first = await siteOf(words)
  const names = configNames.map(name => join(folder, name))
  let server = await dev(await first.config())
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
    const { config, files: read } = await siteOf(words)
    const next = await config()
    await server.stop()
    server = await dev({ ...next, server: { ...next.server, port } })
    files = read
    follow()
  }
  follow()
}
