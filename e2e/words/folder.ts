import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Manifest, readManifest } from '../../src/manifest.ts'

/** A folder of notes, built by the command line and served as any host serves files. */
export interface BuiltFolder {
  address: string
  manifest: Manifest
  close(): Promise<void>
}

export async function buildFolder(folder: string): Promise<BuiltFolder> {
  const temporary = await mkdtemp(join(tmpdir(), 'lectern-words-'))
  const out = join(temporary, 'site')
  await build(folder, out)
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = join(out, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '')
    const ending = /\.\w+$/.exec(file)?.[0] ?? ''
    await readFile(file).then(
      bytes => response.setHeader('content-type', types[ending] ?? 'application/octet-stream').end(bytes),
      () => response.writeHead(404).end(),
    )
  }).listen(0, '127.0.0.1')
  await new Promise(done => server.once('listening', done))
  // A server that listens at a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    manifest: await readManifest(out),
    async close() {
      server.close()
      server.closeAllConnections()
      await rm(temporary, { recursive: true, force: true })
    },
  }
}

function build(folder: string, out: string): Promise<void> {
  const words = [cli, 'build', folder, '--out', out]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', data => {
    said += data
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', code => (code === 0 ? done() : fail(new Error(`exit code ${code}\n${said}`))))
  })
}

const cli = resolve(fileURLToPath(import.meta.url), '../../../src/cli.ts')

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
