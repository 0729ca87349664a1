/** How a slide can break what decks promise. */
export const slides = {
  slideTooFull: (slide: string, over: string, words: string) => ({
    message: `The slide “${slide}” is too full: “${words}” is ${over} px out of its room.`,
    hint: `Divide it with a line of "---". ${ours}`,
  }),
  slideTextSmall: (slide: string, size: string) => ({
    message: `The slide “${slide}” has text that is too small to be read from afar: ${size} px of 720.`,
    hint: `Take away what sets its size. ${ours}`,
  }),
  slideWordsUnseen: (slide: string, words: string) => ({
    message: `The slide “${slide}” hides words: “${words}”.`,
    hint: `Take away what hides them. ${ours}`,
  }),
  slideBlocksOverlap: (slide: string, words: string) => ({
    message: `On the slide “${slide}” one thing lies on another: “${words}”.`,
    hint: `Divide it with a line of "---". ${ours}`,
  }),
  slideId: (slide: string) => ({
    message: slide ? `There are two slides “${slide}” in the deck.` : 'The slide has no id.',
    hint: ours,
  }),
  deckNotRunning: (deck: string) => ({
    message: `The deck ${deck} does not start in a browser.`,
    hint: ours,
  }),
  slideTight: (slide: string) => ({
    message: `The slide “${slide}” is fuller than planned; it is shown with tighter lines or smaller text.`,
    hint: 'Divide it with a line of `---` if it looks crowded.',
  }),
} as const

/** Of what a deck promises. */
const ours = 'Where nothing in the note is the cause, it is Lectern’s fault: please report it.'
