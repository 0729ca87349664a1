/** One deck as each program takes it: 30 slides, each a title and three points. */
export interface DeckSources {
  /** A note: the first heading is its title, each other one begins a slide. */
  note: string
  /** A line of dashes begins a slide. */
  marp: string
  /** The slides of a page of reveal.js. */
  reveal: string
}

export const slidesADeck = 30

/** @param deck its number: no two decks are alike, so that nothing can be kept */
export function deckSources(deck: number): DeckSources {
  const title = `Deck ${deck}`
  const slides = Array.from({ length: slidesADeck - 1 }, (_, at) => ({
    heading: `Slide ${at + 2} of ${deck}`,
    points: [
      `Point one of slide ${at + 2} says something`,
      'Point two says something else',
      'Point three ends it',
    ],
  }))
  const sections = slides.map(
    ({ heading, points }) => `## ${heading}\n\n${points.map(point => `- ${point}\n`).join('')}`,
  )
  const pages = slides.map(
    ({ heading, points }) =>
      `<section><h2>${heading}</h2><ul>${points.map(point => `<li>${point}</li>`).join('')}</ul></section>`,
  )
  return {
    note: [`# ${title}\n`, ...sections].join('\n'),
    marp: ['---\nmarp: true\n---', `# ${title}`, ...sections.map(section => `---\n\n${section}`)].join(
      '\n\n',
    ),
    reveal: [`<section><h1>${title}</h1></section>`, ...pages].join('\n'),
  }
}
