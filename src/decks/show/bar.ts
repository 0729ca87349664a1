import type { RevealApi } from 'reveal.js'
import { openSpeakerView } from './sync.ts'
import { switchTheme } from './theme.ts'

/** The bar that comes with the pointer, a touch or the keyboard, and goes by itself. */
export function wireBar(deck: RevealApi): void {
  const bar = document.querySelector<HTMLElement>('.deck-bar')
  if (!bar) return
  const actions: Record<string, () => void> = {
    overview: () => deck.toggleOverview(),
    speaker: openSpeakerView,
    theme: switchTheme,
    fullscreen: () => {
      if (document.fullscreenElement) void document.exitFullscreen()
      else void document.documentElement.requestFullscreen()
    },
  }
  bar.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null
    actions[button?.dataset['do'] ?? '']?.()
  })
  linkToHeading(deck, bar)
  showWhileMoving(bar)
}

/** “Read the note” leads to the heading that the current slide begins at. */
function linkToHeading(deck: RevealApi, bar: HTMLElement): void {
  const link = bar.querySelector<HTMLAnchorElement>('[data-to-page]')
  const first = link?.getAttribute('href')
  const update = () => {
    const page = deck.getCurrentSlide()?.dataset['page'] ?? first
    if (link && page) link.href = page
  }
  deck.on('slidechanged', update)
  update()
}

function showWhileMoving(bar: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = () => {
    bar.classList.add('shown')
    clearTimeout(timer)
    timer = setTimeout(() => bar.classList.remove('shown'), 2500)
  }
  addEventListener('pointermove', show)
  addEventListener('pointerdown', show)
}
