import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'

/** What a command took, with all processes that it started. */
export interface Taken {
  /** Seconds by the clock. */
  wall: number
  /** Seconds of all processors, user and system. */
  processor: number
  /** The most bytes that were resident at one time. */
  memory: number
}

/** Runs a command to its end and measures it. Throws what it said where it fails. Needs a POSIX shell and `ps`. */
export async function take(command: string, words: string[], cwd: string): Promise<Taken> {
  const begun = performance.now()
  // The shell's own `times` counts the children of its children too.
  const child = spawn('sh', ['-c', '"$@" >&2; code=$?; times; exit $code', 'sh', command, ...words], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  })
  let told = ''
  let said = ''
  child.stdout.on('data', data => {
    told += data
  })
  child.stderr.on('data', data => {
    said += data
  })
  const memory = watchMemory(child.pid ?? 0)
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  const taken = {
    wall: (performance.now() - begun) / 1000,
    processor: processorSeconds(told),
    memory: await memory.stop(),
  }
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${code}:\n${said}`)
  return taken
}

/** `times` prints the shell's own user and system time, and on its second line that of its children, as `0m1.23s`. */
function processorSeconds(told: string): number {
  const children = told.trim().split('\n').at(-1) ?? ''
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60 + Number(s),
    0,
  )
}

function watchMemory(root: number): { stop: () => Promise<number> } {
  let most = 0
  let running = true
  const watching = (async () => {
    while (running) {
      most = Math.max(most, await residentBytes(root).catch(() => 0))
      await new Promise(done => setTimeout(done, 150))
    }
  })()
  return {
    async stop() {
      running = false
      await watching
      return most
    },
  }
}

/** Of a process and all below it. */
async function residentBytes(root: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss='])
  const rows = stdout
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s+/).map(Number))
  const family = new Set([root])
  // A child may be listed before its parent.
  for (let size = 0; size < family.size; ) {
    size = family.size
    for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid)
  }
  return rows.reduce((sum, [pid = 0, , kilobytes = 0]) => (family.has(pid) ? sum + kilobytes * 1024 : sum), 0)
}
