import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createProject, type Project } from '../project.fixture.ts'

const notes = {
  'content/good.md': '# Good\n\nA note without fault.\n',
  'content/broken-tag.mdx': '# Tag\n\nText before.\n\n<Card>\n\nIt never ends.\n',
  'content/broken-front-matter.md': '---\ntitle: "never closed\n---\n\nThe text is kept.\n',
  'content/broken-diagram.md':
    '# Diagram\n\n```mermaid\nflowchart LR\n  a --> b -->\n```\n\nAfter the diagram.\n',
  'content/missing-picture.md': '# Picture\n\n![A map of the region](./map.png)\n',
  'content/same.md': '# One\n',
  'content/Same.mdx': '# Other\n',
  'slides/session.md': '---\ntitle: Session\n---\n\n::include{note="no-such-note"}\n',
}

describe('a build of faulty notes that is not strict', () => {
  let project: Project
  let outcome: { code: number | null; said: string }
  beforeAll(async () => {
    project = await createProject(notes, '{}')
    outcome = await project.lectern('build')
  }, 60_000)
  afterAll(() => project.remove())

  it('tells a warning for each fault and exits with 0', async () => {
    expect(outcome.code, outcome.said).toBe(0)
    expect(outcome.said).toContain('6 warnings')
    const { warnings } = JSON.parse(await project.read('dist/lectern.json'))
    expect(warnings).toHaveLength(6)
    expect(warnings).toContainEqual(
      expect.objectContaining({ name: 'pictureNotFound', file: 'content/missing-picture.md', line: 3 }),
    )
  })

  it.each([
    ['broken-tag', 'It never ends.'],
    ['broken-front-matter', 'The text is kept.'],
    ['broken-diagram', 'This diagram cannot be drawn'],
    ['broken-diagram', 'After the diagram.'],
    ['missing-picture', 'Picture missing: A map of the region'],
    ['slides/missing-picture', 'A map of the region'],
  ])('shows on the page %s: %s', async (page, words) => {
    expect(await project.read(`dist/${page}/index.html`)).toContain(words)
  })
})

describe('a strict build of faulty notes', () => {
  it('names every fault with file, line and what to do, exits with 1, and leaves the old site', {
    timeout: 60_000,
  }, async () => {
    const project = await createProject({
      ...notes,
      'dist/lectern.json': '{}',
      'dist/good/index.html': 'old',
    })
    onTestFinished(() => project.remove())
    const { code, said } = await project.lectern('build')
    expect(code).toBe(1)
    const lines = said.split('\n')
    for (const place of [
      /^content\/broken-tag\.mdx:5:1 .*does not work as MDX.*<Card>.*Mend it there/,
      /^content\/broken-front-matter\.md:\d:\d+ .*not valid YAML.*Mend/,
      /^content\/broken-diagram\.md:5.* .*cannot be drawn.*Mend the Mermaid text/,
      /^content\/missing-picture\.md:3:1 .*“\.\/map\.png” is not there.*Add the file/,
      /^content\/[Ss]ame\.mdx?:1 .*the id “same”.*content\/[Ss]ame\.mdx?.*Rename/,
      /^slides\/session\.md:5:1 .*“no-such-note”.*Name a note/,
    ])
      expect(
        lines.filter(line => place.test(line)),
        String(place),
      ).toHaveLength(1)
    expect(said).toContain('6 things are wrong; nothing was built.')
    expect(said).not.toMatch(/^\s+at /m)
    expect(await project.list('dist')).toEqual(['dist/good/index.html', 'dist/lectern.json'])
    expect(await project.read('dist/good/index.html')).toBe('old')
  })
})
