import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** `lectern dev` on a folder of its own. */
export interface DevServer {
  /** Where it is served, without a slash at the end. */
  address: string
  /** Milliseconds from the start until the first page could be had. */
  startedIn: number
  write(file: string, text: string | Buffer): Promise<void>
  remove(file: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  stop(): Promise<void>
}

export async function startDevServer(files: Record<string, string>): Promise<DevServer> {
  const place = await mkdtemp(join(tmpdir(), 'lectern-dev-'))
  const at = (file: string) => join(place, 'notes', file)
  const write = async (file: string, text: string | Buffer) => {
    await mkdir(dirname(at(file)), { recursive: true })
    await writeFile(at(file), text)
  }
  for (const [file, text] of Object.entries(files)) await write(file, text)
  const port = await freePort()
  const begun = performance.now()
  const words = ['dev', join(place, 'notes'), '--cache', join(place, 'cache'), '--port', String(port)]
  const server = spawn(process.execPath, [join(repository, 'src/cli.ts'), ...words], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })
  const address = `http://localhost:${port}`
  await answered(address, server)
  return {
    address,
    startedIn: performance.now() - begun,
    write,
    remove: file => rm(at(file)),
    rename: (from, to) => rename(at(from), at(to)),
    async stop() {
      server.kill()
      await new Promise(done => (server.exitCode === null ? server.once('exit', done) : done(0)))
      await rm(place, { recursive: true, force: true })
    },
  }
}

async function answered(address: string, server: ChildProcess): Promise<void> {
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', data => {
      said += data
    })
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The server has ended:\n${said}`)
    if ((await fetch(address).catch(() => undefined))?.ok) return
    await new Promise(done => setTimeout(done, 50))
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

const repository = resolve(import.meta.dirname, '..')
