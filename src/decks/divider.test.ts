import { expect, it } from 'vitest'
import { said, sessionSlides } from './slides.fixture.ts'

const note = (title: string, sections: number) =>
  `# ${title}\n\nfirst\n\n${Array.from({ length: sections }, (_, index) => `## Part ${index + 1} of ${title}\n\n- a\n- b\n- c\n- d`).join('\n\n')}`
const sessionOf = (sections: number) =>
  sessionSlides({
    'content/a.md': note('Soil', sections),
    'content/b.md': note('Water', sections),
    'slides/day.md': '---\ntitle: Day\n---\n::include{note="a"}\n\n## Break\n\nTea\n\n::include{note="b"}',
  })

it('stands before each note of a session, with its title, id and place in the whole', async () => {
  const slides = await sessionOf(3)
  const dividers = slides.filter(({ layout }) => layout === 'divider')
  expect(dividers.map(said)).toEqual(['soil: 1 / 2 > Soil | ', 'water: 2 / 2 > Water | '])
  expect(dividers[1]).toMatchObject({ source: 'content/b.md:1', page: '/b/' })
  expect(slides.map(({ id }) => id).slice(0, 3)).toEqual(['day', 'soil', 'soil-2'])
})

it('stands before no note that has a slide or two', async () => {
  expect((await sessionOf(1)).map(({ layout }) => layout)).not.toContain('divider')
})
