/** In every page and deck while a site is served: shows what has changed, where the reader or presenter is. */
import { showFaults } from './faults.ts'
import { swapDeck } from './swap-deck.ts'
import { swapPage } from './swap-page.ts'

let turn = Promise.resolve()

import.meta.hot?.on('lectern:changed', () => {
  turn = turn.then(update).catch(() => location.reload())
})
import.meta.hot?.on('lectern:faults', ({ lines }: { lines: string[] }) => showFaults(lines))
import.meta.hot?.send('lectern:hello', { begun: performance.timeOrigin })

async function update(): Promise<void> {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } })
  // What failed is told by the server, and the page stays as it is.
  if (response.status >= 500) return
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  const swap = document.querySelector('.reveal') ? swapDeck : swapPage
  if (!response.ok || needsMore(next) || !swap(next)) return location.reload()
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove()
  document.title = next.title
}

/** Whether a page needs styles that are not here: only a reload fetches them. */
function needsMore(next: Document): boolean {
  const styles = 'style[data-vite-dev-id], link[rel="stylesheet"]'
  const nameOf = (style: Element) => style.getAttribute('data-vite-dev-id') ?? style.getAttribute('href')
  const here = new Set([...document.querySelectorAll(styles)].map(nameOf))
  return [...next.querySelectorAll(styles)].some(style => !here.has(nameOf(style)))
}
