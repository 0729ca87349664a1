import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { mayMount, mountIn, unmountAll } from '../disk.fixture.ts'
import { createFolder, type Project, start } from '../project.fixture.ts'
import { packageFolder } from './workspace.ts'

const notes = {
  'notes/a.md': '# A\n\nText.\n',
  'notes/b.md': '# B\n\n```mermaid\nflowchart LR\n  a --> b\n```\n',
}
const oldSite = { 'site/lectern.json': '{}', 'site/index.html': 'old' }

let project: Project
afterEach(() => {
  unmountAll()
  return project.remove()
})

/** What still runs of a group of processes. */
function processesOf(group: number): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' })
  const lines = stdout.split('\n').map(line => line.trim().split(/\s+/))
  return lines.flatMap(([id, state, ...args]) =>
    Number(id) === group && !state?.startsWith('Z') ? [args.join(' ')] : [],
  )
}

describe('a build that is interrupted', () => {
  it.each([0.05, 0.3, 1, 2.5])(
    'after %s s exits with 130, leaves the old site, no half one and no process',
    {
      timeout: 60_000,
    },
    async seconds => {
      project = await createFolder({ ...notes, ...oldSite })
      const before = await project.list('.')
      const build = start(
        join(packageFolder, 'src/cli.ts'),
        ['build', 'notes', '--out', 'site'],
        project.root,
        {
          detached: true,
        },
      )
      await setTimeout(seconds * 1000)
      // As a terminal does: to the whole group.
      process.kill(-Number(build.pid), 'SIGINT')
      const [code, signal] = await once(build, 'close')
      expect([130, 'SIGINT']).toContain(code ?? signal)
      expect(await project.list('.')).toEqual(before)
      expect(await project.read('site/index.html')).toBe('old')
      await expect.poll(() => processesOf(Number(build.pid)), { timeout: 10_000 }).toEqual([])
    },
  )
})

it('three builds of one folder at once, two of them into one place, end well', {
  timeout: 120_000,
}, async () => {
  project = await createFolder({ ...notes, ...oldSite })
  const outcomes = await Promise.all(
    ['site', 'site', 'other'].map(out => project.lectern('build', 'notes', '--out', out)),
  )
  for (const { code, said } of outcomes) expect(code, said).toBe(0)
  for (const out of ['site', 'other']) {
    expect(await project.read(`${out}/a/index.html`)).toContain('Text.')
    expect(await project.read(`${out}/slides/b/index.html`)).toContain('<svg')
  }
  const names = new Set((await project.list('.')).map(file => file.split('/')[0]))
  expect(names).toEqual(new Set(['notes', 'site', 'other']))
})

describe.skipIf(!mayMount())('a disk that fills up', () => {
  it.each([
    ['the site', 'small/site', 'cache'],
    ['the cache', 'site', 'small/cache'],
  ])(
    'under %s is told in one line, and the old site stays',
    { timeout: 60_000 },
    async (_what, out, cache) => {
      project = await createFolder({ ...notes, 'small/x': '', [`${out}/lectern.json`]: '{}' })
      mountIn(join(project.root, 'small'), '600k')
      await mkdir(join(project.root, out), { recursive: true })
      await project.write({ [`${out}/lectern.json`]: '{}', [`${out}/index.html`]: 'old' })
      const { code, said } = await project.lectern('build', 'notes', '--out', out, '--cache', cache)
      expect(code, said).toBe(1)
      expect(said).toContain(`\n${out}  There is no room left on the disk. Make room, or name another disk`)
      expect(said).not.toMatch(/^\s+at /m)
      expect(await project.list(out)).toEqual([`${out}/index.html`, `${out}/lectern.json`])
      expect(await project.read(`${out}/index.html`)).toBe('old')
    },
  )

  it('may be another one than that of the cache', { timeout: 60_000 }, async () => {
    project = await createFolder({ ...notes, 'large/x': '' })
    mountIn(join(project.root, 'large'), '20m')
    const { code, said } = await project.lectern('build', 'notes', '--out', 'large/site')
    expect(code, said).toBe(0)
    expect(await project.read('large/site/a/index.html')).toContain('Text.')
  })
})
