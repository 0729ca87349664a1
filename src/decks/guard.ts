import type { RevealApi } from 'reveal.js'

/** Text on a slide is never set smaller than this, in px of 720. */
const floor = 22

/**
 * Shrinks the text of every slide in sight that does not fit after all, as with a foreign font; never below the floor.
 *
 * What fits is decided at build; this is the net below.
 */
export function guard(deck: RevealApi): void {
  const check = () => {
    for (const body of document.querySelectorAll<HTMLElement>('.slide-body')) shrink(body)
  }
  deck.on('slidechanged', check)
  deck.on('pdf-ready', check)
  void document.fonts.ready.then(check)
}

function shrink(body: HTMLElement): void {
  const size = Number.parseFloat(getComputedStyle(body).fontSize)
  for (let next = size; body.scrollHeight > body.clientHeight + 1 && next >= floor; next--)
    body.style.fontSize = `${next}px`
}
