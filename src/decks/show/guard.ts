import type { RevealApi } from 'reveal.js'

/**
 * The net below the plan, for what it cannot know, such as a reader's own font: a slide that does not fit gets tighter
 * lines, then smaller text, though never below the floor. What stands on it, and its id, stay.
 */
export function guard(deck: RevealApi): void {
  const check = () => {
    for (const body of document.querySelectorAll<HTMLElement>('.slide-body')) fit(body)
  }
  deck.on('slidechanged', check)
  deck.on('pdf-ready', check)
  deck.on('resize', check)
  void document.fonts.ready.then(check)
}

/** Makes what is on a slide smaller where it does not fit. It needs nothing from outside: it is also run where slides are printed. */
export function fit(body: HTMLElement): void {
  // Text is never set smaller than this, in px of 720.
  const floor = 22
  const fits = () => body.scrollHeight <= body.clientHeight + 1
  if (fits()) return
  body.closest('.slide')?.classList.add('tight')
  const size = Number.parseFloat(getComputedStyle(body).fontSize)
  // Text in lists inside lists is the smallest, by an eighth.
  for (let zoom = 1; !fits() && size * 0.88 * zoom > floor; zoom -= 0.02) body.style.zoom = String(zoom)
}
