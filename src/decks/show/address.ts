import type { RevealApi } from 'reveal.js'
import { isUpright } from './upright/upright.ts'

/**
 * Follows the address where reveal does not: where slides stand below one another, and to headings that are a number, which
 * it takes for the number of a slide.
 *
 * @param first the address that the page was opened with; reveal may have changed it since
 */
export function followAddress(deck: RevealApi, first: string): void {
  const go = (address: string) => {
    const slide = slideIn(address)
    const sheet = slide?.closest('.scroll-page') ?? (isUpright() && slide)
    if (sheet) sheet.scrollIntoView()
    else if (slide && /^\d+$/.test(slide.id)) deck.slide(deck.getIndices(slide).h)
  }
  addEventListener('hashchange', ({ newURL }) => go(newURL))
  go(first)
}

function slideIn(address: string): HTMLElement | null | undefined {
  const name = new URL(address).hash.replace(/^#\/?/, '')
  return document.getElementById(decoded(name))?.closest<HTMLElement>('.slides section')
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
