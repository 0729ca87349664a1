import { afterEach, describe, expect, it } from 'vitest'
import { createProject, type Project } from './project.fixture.ts'

const good = { 'content/good.md': '# Good\n\nA note without fault.\n' }
const faulty = {
  'content/broken-tag.mdx': '# Tag\n\nText before.\n\n<Card>\n\nIt never ends.\n',
  'content/broken-front-matter.md': '---\ntitle: "never closed\n---\n\nThe text is kept.\n',
  'content/broken-diagram.md':
    '# Diagram\n\n```mermaid\nflowchart LR\n  a --> b -->\n```\n\nAfter the diagram.\n',
  'content/missing-picture.md': '# Picture\n\n![A map of the region](./map.png)\n',
  'content/same.md': '# One\n',
  'content/Same.mdx': '# Other\n',
  'slides/session.md': '---\ntitle: Session\n---\n\n::include{note="no-such-note"}\n',
}

let project: Project
afterEach(() => project.remove())

describe('a strict build of faulty notes', () => {
  it('names every fault with file, line and what to do, and exits with 1', { timeout: 60_000 }, async () => {
    project = await createProject({ ...good, ...faulty })
    const { code, said } = await project.lectern('build')
    expect(code).toBe(1)
    const lines = said.split('\n')
    for (const place of [
      /^content\/broken-tag\.mdx:5:1 .*does not work as MDX.*<Card>.*Mend it there/,
      /^content\/broken-front-matter\.md:\d:\d+ .*not valid YAML.*Mend/,
      /^content\/broken-diagram\.md:5.* .*cannot be drawn.*Mend the Mermaid text/,
      /^content\/missing-picture\.md:3:1 .*“\.\/map\.png” is not there.*Add the file/,
      /^content\/[Ss]ame\.mdx? .*the id “same”.*content\/[Ss]ame\.mdx?.*Rename/,
      /^slides\/session\.md:5:1 .*“no-such-note”.*Name a note/,
    ])
      expect(
        lines.filter(line => place.test(line)),
        String(place),
      ).toHaveLength(1)
    expect(said).toContain('6 things are wrong; nothing was built.')
    expect(said).not.toMatch(/^\s+at /m)
  })

  it('leaves the site that was there untouched', { timeout: 60_000 }, async () => {
    project = await createProject(good)
    expect((await project.lectern('build')).code).toBe(0)
    const before = await project.read('dist/good/index.html')
    await project.write(faulty)
    expect((await project.lectern('build')).code).toBe(1)
    expect(await project.read('dist/good/index.html')).toBe(before)
  })
})

describe('a build of faulty notes that is not strict', () => {
  it('shows all the text, with a word where something is missing, and exits with 0', {
    timeout: 60_000,
  }, async () => {
    project = await createProject({ ...good, ...faulty }, '{}')
    const { code, said } = await project.lectern('build')
    expect(code, said).toBe(0)
    expect(said).toContain('6 warnings')
    expect(await project.read('dist/broken-tag/index.html')).toContain('It never ends.')
    expect(await project.read('dist/broken-front-matter/index.html')).toContain('The text is kept.')
    const diagram = await project.read('dist/broken-diagram/index.html')
    expect(diagram).toContain('This diagram cannot be drawn')
    expect(diagram).toContain('After the diagram.')
    expect(await project.read('dist/missing-picture/index.html')).toContain(
      'Picture missing: A map of the region',
    )
    expect(await project.read('dist/slides/missing-picture/index.html')).toContain('A map of the region')
    const { warnings } = JSON.parse(await project.read('dist/lectern.json'))
    expect(warnings).toHaveLength(6)
    expect(warnings).toContainEqual(
      expect.objectContaining({ name: 'pictureNotFound', file: 'content/missing-picture.md', line: 3 }),
    )
  })
})

describe('the command line', () => {
  it.each([
    ['no command'],
    ['an unknown command', 'bulid'],
    ['an unknown option', 'build', '--loud'],
    ['a port without a number', 'dev', '--port', 'x'],
  ])('shows its usage and exits with 2 for %s', async (_case, ...words) => {
    project = await createProject({})
    const { code, said } = await project.lectern(...words)
    expect(code).toBe(2)
    expect(said).toContain('lectern dev|build|preview')
  })

  it('names a wrong option of the site', async () => {
    project = await createProject(good, "{ titel: 'Notes' }")
    const { code, said } = await project.lectern('build')
    expect(code).toBe(1)
    expect(said).toMatch(/^lectern\(\) .*titel/m)
  })
})
