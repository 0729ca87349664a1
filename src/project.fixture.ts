import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = resolve(fileURLToPath(import.meta.url), '../..')

/** A project of somebody else’s, with its own notes, that uses Lectern from this repository. */
export interface Project {
  /** Runs the command line there and returns what it said. */
  lectern(...words: string[]): Promise<{ code: number | null; said: string }>
  read(file: string): Promise<string>
  write(files: Record<string, string>): Promise<void>
  remove(): Promise<void>
}

export async function createProject(
  files: Record<string, string>,
  options = '{ strict: true }',
): Promise<Project> {
  // Below the repository, so that it finds the same dependencies.
  await mkdir(join(repository, '.cache'), { recursive: true })
  const root = await mkdtemp(join(repository, '.cache/project-'))
  const write = async (more: Record<string, string>) => {
    for (const [name, text] of Object.entries(more)) {
      await mkdir(dirname(join(root, name)), { recursive: true })
      await writeFile(join(root, name), text)
    }
  }
  await write({
    'astro.config.mjs': `import lectern from '${repository}/src/index.ts'\nexport default { integrations: [lectern(${options})], cacheDir: '.cache' }\n`,
    'src/content.config.ts': `export { collections } from '${repository}/src/content.config.ts'\n`,
    ...files,
  })
  return {
    write,
    read: file => readFile(join(root, file), 'utf8'),
    remove: () => rm(root, { recursive: true, force: true }),
    lectern: (...words) => run(join(repository, 'src/cli.ts'), words, root),
  }
}

function run(program: string, words: string[], cwd: string): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    })
    let said = ''
    child.stdout.on('data', data => {
      said += data
    })
    child.stderr.on('data', data => {
      said += data
    })
    child.on('error', fail)
    child.on('close', code => done({ code, said }))
  })
}
