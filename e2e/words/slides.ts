import type { Page } from '@playwright/test'

/** A slide with something that leaves its room, or is too small to be read. All in px of 1280×720. */
export interface Misfit {
  /** `file:line` of its heading. */
  source: string
  id: string
  /** How far the text goes down; it is to end at 656. */
  bottom: number
  /** How far it goes to the side; it is to stay on the slide. */
  right: number
  /** The smallest text. */
  size: number
}

/** Looks at every slide of the deck that a page has open. */
export async function readMisfits(page: Page): Promise<{ slides: number; misfits: Misfit[] }> {
  return page.evaluate(misfitsIn)
}

/** Runs in the page. */
async function misfitsIn(): Promise<{ slides: number; misfits: Misfit[] }> {
  await document.fonts.ready
  const [lowest, farthest, smallest] = [657, 1280 - 48, 20]
  const look = (slide: HTMLElement): Misfit => {
    slide.style.cssText =
      'display: block !important; position: absolute; inset: 0; transform: none; visibility: visible'
    const frame = slide.querySelector('.slide-frame') ?? slide
    const { left, top } = frame.getBoundingClientRect()
    let [bottom, right, size] = [0, 0, 99]
    const words = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const parent = node.parentElement
      if (!parent || !node.nodeValue?.trim() || parent.closest('svg, math, .sr-only')) continue
      // Cut off on purpose: what is carried on, and titles that stand below once more.
      if (parent.closest('.carried > p:first-child, .code-title, .title-cut, .eyebrow')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        bottom = Math.max(bottom, box.bottom - top)
        // A space at the end of a line of code hangs over its edge.
        if (!parent.closest('pre')) right = Math.max(right, box.right - left)
      }
      if (!parent.closest('sub, sup'))
        size = Math.min(size, Number.parseFloat(getComputedStyle(parent).fontSize))
    }
    for (const box of [
      ...frame.querySelectorAll('.slide-body pre, .slide-body table, .slide-body svg, .slide-body img'),
    ].map(element => element.getBoundingClientRect())) {
      bottom = Math.max(bottom, box.bottom - top)
      right = Math.max(right, box.right - left)
    }
    slide.style.cssText = ''
    const round = Math.round
    return {
      source: slide.dataset['source'] ?? '',
      id: slide.id,
      bottom: round(bottom),
      right: round(right),
      size,
    }
  }
  const slides = [...document.querySelectorAll<HTMLElement>('.slides > section')].map(look)
  const misfits = slides.filter(
    ({ bottom, right, size }) => bottom > lowest || right > farthest || size < smallest,
  )
  return { slides: slides.length, misfits }
}
