import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { slidesHtml } from '../html/slide.ts'
import { noteSlides, said, sessionSlides } from '../slides.fixture.ts'

const site = 'https://me.example'
const before = '## One\n\n- a\n- b\n- c\n- d\n- e\n\n## Two\n\n- f\n- g\n- h\n- i\n- j'
const deckOf = (text: string, { front = '', at = '' } = {}) =>
  noteSlides(`---\ntitle: T\n${front}---\n${text}`, { site: at })

describe('short sections at the end', () => {
  const tail = '## Next steps\n\n- Read on\n\n## Date\n\nFebruary 10, 2023'

  it('are one slide, with their headings; it has the id of the first, and the others keep theirs in it', async () => {
    const slides = await deckOf(`${before}\n\n${tail}`)
    expect(slides.map(({ id, layout }) => [id, layout])).toEqual([
      ['t', 'cover'],
      ['one', 'points'],
      ['two', 'points'],
      ['next-steps', 'closing'],
    ])
    const html = slidesHtml(slides.slice(-1), false)
    expect(html).toContain('<h2>Next steps</h2>')
    expect(html).toContain('<h2 id="date">Date</h2>')
    expect(html).toContain('February 10, 2023')
  })

  it('are reached by links from other slides', async () => {
    const slides = await deckOf(
      `## One\n\n[when](#date)\n\n- a\n- b\n- c\n- d\n\n${before.replace('One', '1')}\n\n${tail}`,
    )
    expect(slidesHtml(slides, false)).toContain('<a href="#/date">when</a>')
  })

  it('take what the presenter says of them along', async () => {
    const [closing] = (await deckOf(`${before}\n\n${tail}\n\n:::notes\nthank you\n:::`)).slice(-1)
    expect(textOf({ type: 'root', children: closing?.notes.flat() ?? [] })).toContain('thank you')
  })

  it('stay slides of their own where the author says so', async () => {
    const ids = (await deckOf(`${before}\n\n${tail}`, { front: 'deck: { closing: false }\n' })).map(
      ({ id }) => id,
    )
    expect(ids.slice(-2)).toEqual(['next-steps', 'date'])
  })

  it.each([
    ['are most of the deck', `## One\n\na\n\n${tail}`],
    ['are below another', `${before}\n\n### Deep\n\na\n\n### Deeper\n\nb`],
    ['are set apart by rules', `${before}\n\n## Next\n\na\n\n---\n\nb\n\n## Date\n\na\n\n---\n\nb`],
    ['are many', `${before}\n\n${[1, 2, 3, 4, 5].map(number => `## S ${number}\n\na`).join('\n\n')}`],
    ['hold code, a picture or nothing', `${before}\n\n## Next\n\n\`\`\`\na\n\`\`\`\n\n## Date`],
    ['hold a picture among words', `${before}\n\n## Next\n\nsee ![a](gone.png)\n\n## Date\n\ntoday`],
    ['are long', `${before}\n\n## Next\n\n- a\n- b\n- c\n- d\n\n## Date\n\n${'word '.repeat(80)}`],
  ])('stay slides of their own where they %s', async (_, text) => {
    expect((await deckOf(text)).map(({ layout }) => layout)).not.toContain('closing')
  })
})

describe('the address of the note', () => {
  it('stands beside the last section as a code that says it, and as text', async () => {
    const slides = await deckOf(`${before}\n\n## Next\n\nRead on`, { at: site })
    const html = slidesHtml(slides.slice(-1), false)
    expect(slides.at(-1)).toMatchObject({ id: 'next', layout: 'closing' })
    expect(html).toContain('aria-label="QR code: https://me.example/note/"')
    expect(html).toContain('<figcaption>https://me.example/<wbr>note/</figcaption>')
    expect(html).not.toContain('style=')
  })

  it('is nowhere where nobody knows the site', async () => {
    const slides = await deckOf(`${before}\n\n## Next\n\nRead on`)
    expect(slides.at(-1)?.layout).toBe('statement')
  })

  it('has a slide of its own where the author asks for one', async () => {
    const slides = await deckOf(before, { at: site, front: 'deck: { closing: true }\n' })
    expect(slides.slice(-1).map(said)).toEqual(['closing:  | Thttps://me.example/note/'])
  })
})

it('closes a session with the short sections of its last notes, and its own address', async () => {
  const slides = await sessionSlides(
    {
      'content/a.md': `# Note A\n\n${before}\n\n## Next\n\nRead on\n\n## Date\n\nToday`,
      'slides/day.md':
        '---\ntitle: Day\n---\n::include{note="a#one"}\n\n::include{note="a#two"}\n\n::include{note="a#next"}\n\n::include{note="a#date"}\n\n:::notes\nbye\n:::',
    },
    { site },
  )
  expect(slides.map(({ id }) => id)).toEqual(['day', 'one', 'two', 'next'])
  expect(slidesHtml(slides.slice(-1), false)).toContain('QR code: https://me.example/slides/day/')
  expect(slidesHtml(slides.slice(-1), false)).toContain('bye')
})
