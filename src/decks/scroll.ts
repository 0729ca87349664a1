/** Whether the deck is read below one another: on an upright phone, where a slide alone would be a strip. */
export const prefersScroll = () => innerWidth <= 600 && innerHeight > innerWidth

/** Follows the address in reveal's scroll view, which otherwise forgets the slide that it names. */
export function followAddress(): void {
  const go = () => {
    const id = decodeURIComponent(location.hash.replace(/^#\/?/, ''))
    document.getElementById(id)?.closest('.scroll-page')?.scrollIntoView()
  }
  addEventListener('hashchange', go)
  go()
}
