import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Manifest, readManifest } from '../../src/manifest.ts'
import { serveSite } from '../../src/output/serve.ts'

/** A folder of notes, built by the command line and served as any host serves files. */
export interface BuiltFolder {
  address: string
  /** The folder that the site is in. */
  site: string
  manifest: Manifest
  close(): Promise<void>
}

export async function buildFolder(folder: string): Promise<BuiltFolder> {
  const temporary = await mkdtemp(join(tmpdir(), 'lectern-words-'))
  const out = join(temporary, 'site')
  await build(folder, out)
  const { address, close } = await serveSite(out)
  return {
    site: out,
    address,
    manifest: await readManifest(out),
    async close() {
      await close()
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
