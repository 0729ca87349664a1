import { expect, it } from 'vitest'
import { createProject } from '../project.fixture.ts'

it('tells of every option that an Astro project has in its own configuration', async () => {
  const project = await createProject({ 'content/a.md': '# A\n' })
  try {
    const { code, said } = await project.lectern('build', '--strict', '--title', 'Diary')
    expect(code).toBe(1)
    expect(said).toContain('astro.config  “--title” is for a folder of notes, and this is an Astro project.')
    expect(said).toContain('astro.config  “--strict” is for a folder of notes')
  } finally {
    await project.remove()
  }
})
