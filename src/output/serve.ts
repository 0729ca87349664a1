import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { lookup } from 'mrmime'
import { isIn } from './place.ts'

/** A built site at an address of this machine that no other can reach. */
export interface ServedSite {
  /** Stands before a path as the manifest names it: `http://127.0.0.1:<port>`. */
  address: string
  close(): Promise<void>
}

/**
 * Serves a built site as any host serves files, so that a browser can look at it.
 *
 * @param site its folder
 * @param base the path that it was built for, such as `/notes/`
 * @param change what is served in the place of a file’s content
 */
export async function serveSite(
  site: string,
  base = '/',
  change: (file: string, content: Buffer) => Promise<Buffer> = async (_, content) => content,
): Promise<ServedSite> {
  const root = resolve(site)
  const server = createServer(async (request, response) => {
    const file = fileAt(request.url ?? '/', root, base)
    const content = file && (await readFile(file).catch(() => undefined))
    if (!file || !content) return response.writeHead(404).end('There is nothing here.')
    // What is there has a digest of its content in its name, and so is fetched once.
    if (isIn(file, join(root, '_astro'))) response.setHeader('Cache-Control', 'max-age=31536000, immutable')
    const type = lookup(file) ?? 'application/octet-stream'
    return response
      .setHeader('Content-Type', type.startsWith('text/') ? `${type}; charset=utf-8` : type)
      .end(await change(file, content))
  }).listen(0, '127.0.0.1')
  await new Promise((done, fail) => server.once('listening', done).once('error', fail))
  // A server that listens at a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      const closed = new Promise(done => server.close(done))
      server.closeAllConnections()
      await closed
    },
  }
}

/** The file that a path of the site means; nothing where that is none of the site's. */
function fileAt(url: string, root: string, base: string): string | undefined {
  const path = pathOf(url)
  const start = base.endsWith('/') ? base : `${base}/`
  if (!path?.startsWith(start)) return undefined
  const file = join(root, path.slice(start.length), path.endsWith('/') ? 'index.html' : '')
  return isIn(file, root) ? file : undefined
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname)
  } catch {
    return undefined
  }
}
