import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageFolder } from './commands/workspace.ts'
import { addressOf, createFolder, type Project, run, start } from './project.fixture.ts'

/** A folder of somebody who has the packed Lectern, and nothing else of this repository. */
let folder: Project
let root: string

beforeAll(async () => {
  folder = await createFolder({
    'package.json': '{ "private": true, "type": "module" }',
    'notes/a.md': '# One\n\nText of one.\n\n```mermaid\nflowchart LR\n  a --> b\n```\n',
    'notes/b.mdx': `# Two\n\nimport { Card } from '@astrojs/starlight/components'\n\n<Card title="x">In a card.</Card>\n`,
    'notes/lectern.config.ts': `const title: string = 'Packed'\nexport default { title }\n`,
    'astro.config.mjs': `import lectern from 'lectern'\nexport default { integrations: [lectern({ title: 'Mine' })] }\n`,
    'src/content.config.ts': `export { collections } from 'lectern/content'\n`,
    'content/c.md': '# Three\n\nText of three.\n',
  })
  root = folder.root
  const npm = (words: string[], cwd: string) => promisify(execFile)('npm', words, { cwd })
  await npm(['pack', '--pack-destination', root], packageFolder)
  const [tarball = ''] = (await folder.list('.')).filter(file => file.endsWith('.tgz'))
  await npm(['install', tarball, '--prefer-offline', '--no-audit', '--no-fund'], root)
}, 300_000)
afterAll(() => folder.remove())

const bin = () => join(root, 'node_modules/lectern/bin/lectern.mjs')

describe('the packed Lectern, installed in an empty folder', () => {
  it('is small, and brings no Node and no test along', async () => {
    const files = await folder.list('node_modules/lectern')
    expect(files).not.toContainEqual(expect.stringMatching(/\.(test|fixture|spec)\.|content\/|\.tgz$/))
    const packed = (await folder.list('.')).find(file => file.endsWith('.tgz')) ?? ''
    expect((await folder.size(packed)) / 1024).toBeLessThan(400)
    expect(await folder.list('node_modules/node').catch(() => [])).toEqual([])
  })

  it('builds a folder of notes, and tells Astro nothing of it', { timeout: 120_000 }, async () => {
    const settings = { ASTRO_TELEMETRY_DISABLED: undefined, XDG_CONFIG_HOME: join(root, 'settings') }
    const { code, said } = await run(bin(), ['build', 'notes', '--out', 'site'], root, settings)
    expect(code, said).toBe(0)
    expect(await folder.list('settings').catch(() => [])).toEqual([])
    expect(said).toContain('0 warnings')
    const page = await folder.read('site/a/index.html')
    expect(page).toContain('One | Packed')
    expect(page).toMatch(/<svg[^>]*aria-labelledby/)
    expect(await folder.read('site/slides/b/index.html')).toContain('In a card.')
  })

  it('serves a folder of notes', { timeout: 120_000 }, async () => {
    const server = start(bin(), ['dev', 'notes'], root)
    try {
      const response = await fetch(`${await addressOf(server)}slides/a/`)
      expect(response.status).toBe(200)
      expect(await response.text()).toContain('Text of one.')
    } finally {
      server.kill('SIGINT')
      await once(server, 'exit')
    }
  })

  it('is an integration for an Astro project', { timeout: 120_000 }, async () => {
    const { code, said } = await run(join(root, 'node_modules/astro/bin/astro.mjs'), ['build'], root)
    expect(code, said).toBe(0)
    expect(await folder.read('dist/c/index.html')).toContain('Three | Mine')
    expect(await folder.read('dist/slides/c/index.html')).toContain('Text of three.')
  })
})

it('tells an older Node in one line what it lacks', async () => {
  const older = join(root, 'older.mjs')
  await writeFile(
    older,
    `Object.defineProperty(process.versions, 'node', { value: '18.19.1' })\nawait import('${bin()}')\n`,
  )
  const { code, said } = await run(older, [], root)
  await rm(older)
  expect([code, said]).toEqual([1, 'Lectern needs Node 22.12 or newer; this is Node 18.19.1.\n'])
})
