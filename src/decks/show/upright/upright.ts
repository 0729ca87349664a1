import type { RevealApi } from 'reveal.js'

/** Where page.css makes a text of the slides. */
const phone = matchMedia('screen and (max-width: 600px) and (orientation: portrait)')

export const isUpright = () => phone.matches

/**
 * On an upright phone, lets the reader move through the text of all slides as through a page. Turned, the phone shows the
 * slide that was in the middle; turned back, the text at that slide.
 */
export function standUpright(deck: RevealApi): void {
  let seen: HTMLElement | undefined
  const middle = new IntersectionObserver(
    entries => {
      const slide = entries.find(({ isIntersecting }) => isIntersecting)?.target
      if (phone.matches && slide instanceof HTMLElement) seen = slide
    },
    { rootMargin: '-40% 0px -59%' },
  )
  for (const slide of deck.getSlides()) middle.observe(slide)
  const set = () => {
    const upright = phone.matches
    deck.configure({ touch: !upright, keyboard: !upright })
    const wrapper = deck.getRevealElement()
    if (upright) wrapper?.removeAttribute('role')
    else wrapper?.setAttribute('role', 'application')
    if (upright) showAll(deck)
  }
  deck.on('slidechanged', () => {
    if (phone.matches) showAll(deck)
  })
  phone.addEventListener('change', () => {
    set()
    if (phone.matches) deck.getCurrentSlide()?.scrollIntoView()
    else if (seen) deck.slide(deck.getIndices(seen).h)
  })
  if (phone.matches) set()
}

/** Takes back what keeps all slides but one from whoever reads or listens. */
export function showAll(deck: RevealApi): void {
  for (const slide of deck.getSlides())
    for (const name of ['hidden', 'aria-hidden', 'inert']) slide.removeAttribute(name)
}
