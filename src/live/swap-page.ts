/** Puts another state of a docs page into it; the reader stays where he is. Says whether that could be done. */
export function swapPage(next: Document): boolean {
  const [main, nextMain] = pair(next, '.main-frame')
  if (!main || !nextMain) return false
  const open = [...main.querySelectorAll('details')].map(details => details.open)
  main.replaceChildren(...nextMain.childNodes)
  const details = [...main.querySelectorAll('details')]
  if (details.length === open.length)
    details.forEach((each, at) => {
      each.open = open[at] ?? false
    })
  const [sidebar, nextSidebar] = pair(next, '.sidebar-content')
  // It remembers what was opened in it, and how far it was scrolled: it is left alone where it says the same.
  if (sidebar && nextSidebar && linksIn(sidebar) !== linksIn(nextSidebar))
    sidebar.replaceChildren(...nextSidebar.childNodes)
  return Boolean(sidebar) === Boolean(nextSidebar)
}

const pair = (next: Document, selector: string) => [
  document.querySelector(selector),
  next.querySelector(selector),
]

const linksIn = (element: Element) =>
  [...element.querySelectorAll('a')]
    .map(link => `${link.getAttribute('href')} ${link.textContent}`)
    .join('\n')
