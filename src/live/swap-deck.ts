import type { RevealApi } from 'reveal.js'

/** Puts another state of a deck into it; its slide stays, wherever it is now. Says whether that could be done. */
export function swapDeck(next: Document): boolean {
  // The page is ours, and the running deck stands there.
  const deck = (window as Window & { Reveal?: RevealApi }).Reveal
  const slides = document.querySelector('.reveal > .slides')
  const nextSlides = next.querySelector('.reveal > .slides')
  // In the other views, reveal has put each slide into a sheet of its own.
  if (!deck?.isReady() || !slides || !nextSlides || slides.querySelector('.pdf-page, .scroll-page'))
    return false
  const { h = 0, f } = deck.getIndices()
  const here = deck.getCurrentSlide()?.id
  const sections = [...nextSlides.children]
  const at = sections.findIndex(({ id }) => id === here)
  const { transition = 'none' } = deck.getConfig()
  deck.configure({ transition: 'none' })
  slides.replaceChildren(...sections)
  deck.sync()
  deck.slide(at === -1 ? Math.min(h, sections.length - 1) : at, 0, f)
  deck.configure({ transition })
  return true
}
