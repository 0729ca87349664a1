import type { RevealApi } from 'reveal.js'

/** How many slides ahead pictures are fetched, so that none comes late. */
const ahead = 2

/** Fetches the pictures of the slides that come next; those of the others wait, in long decks they are many. */
export function fetchPictures(deck: RevealApi): void {
  const fetchNear = () => {
    const at = deck.getSlidePastCount()
    for (const slide of deck.getSlides().slice(Math.max(0, at - 1), at + ahead + 1)) fetchAll(slide)
  }
  deck.on('slidechanged', fetchNear)
  addEventListener('beforeprint', () => fetchAll(document))
  fetchNear()
}

/** Lets no picture wait: on paper all slides are there at once. */
export function fetchAll(part: ParentNode): void {
  for (const picture of part.querySelectorAll<HTMLImageElement>('img[loading=lazy]'))
    picture.loading = 'eager'
}
