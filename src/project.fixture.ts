import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = resolve(fileURLToPath(import.meta.url), '../..')

/** In place of the user's own. */
const cache = join(repository, '.cache/user')

/** A project of somebody else’s, with its own notes, that uses Lectern from this repository. */
export interface Project {
  /** Absolute. */
  root: string
  /** Runs the command line there and returns what it said. */
  lectern(...words: string[]): Promise<{ code: number | null; said: string }>
  read(file: string): Promise<string>
  /** Bytes. */
  size(file: string): Promise<number>
  /** Where a file is, absolute. */
  path(file: string): string
  /** All files in a folder and below it, in order. */
  list(folder: string): Promise<string[]>
  write(files: Files): Promise<void>
  remove(): Promise<void>
}

/** Their contents, by their paths. */
export type Files = Record<string, string | Buffer>

/** A project that uses Lectern from this repository. */
export async function createProject(files: Files, options = '{ strict: true }'): Promise<Project> {
  // Below the repository, so that it finds the same dependencies.
  await mkdir(join(repository, '.cache'), { recursive: true })
  return projectIn(await mkdtemp(join(repository, '.cache/project-')), {
    'astro.config.mjs': `import lectern from '${repository}/src/index.ts'\nexport default { integrations: [lectern(${options})], cacheDir: '.cache' }\n`,
    'src/content.config.ts': `export { collections } from '${repository}/src/content.config.ts'\n`,
    ...files,
  })
}

/** A folder somewhere on the machine, with no project in it. */
export async function createFolder(files: Files): Promise<Project> {
  return projectIn(await mkdtemp(join(tmpdir(), 'lectern-folder-')), files)
}

async function projectIn(root: string, files: Files): Promise<Project> {
  const write = async (more: Files) => {
    for (const [name, text] of Object.entries(more)) {
      await mkdir(dirname(join(root, name)), { recursive: true })
      await writeFile(join(root, name), text)
    }
  }
  await write(files)
  return {
    root,
    write,
    path: file => join(root, file),
    read: file => readFile(join(root, file), 'utf8'),
    size: async file => (await stat(join(root, file))).size,
    list: async folder =>
      (await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
        .filter(entry => entry.isFile())
        .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
        .sort(),
    remove: () => rm(root, { recursive: true, force: true }),
    lectern: (...words) => run(join(repository, 'src/cli.ts'), words, root),
  }
}

/** Runs a script with Node and returns what it said. */
export function run(
  program: string,
  words: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const child = start(program, words, cwd, { env })
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

/** Starts a script with Node, as on a machine where nobody looks at a terminal. */
export function start(
  program: string,
  words: string[],
  cwd: string,
  { detached = false, env = {} }: { detached?: boolean; env?: NodeJS.ProcessEnv } = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [program, ...words], {
    detached,
    cwd,
    // Astro serves nothing where it sees Vitest at work; and it is a user who calls, not a script of this repository.
    env: {
      ...process.env,
      VITEST: undefined,
      npm_package_name: undefined,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      GITHUB_ACTIONS: '',
      XDG_CACHE_HOME: cache,
      ...env,
    },
  })
}

/** Waits until a server tells where it is. */
export function addressOf({ stdout }: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((found, fail) => {
    let said = ''
    stdout.on('data', data => {
      said += data
      const [address] = /http:\/\/localhost:\d+\S*/.exec(said) ?? []
      if (address) found(address)
    })
    stdout.on('end', () => fail(new Error(`It has ended and said: ${said}`)))
  })
}
