import { PagefindUI } from '@pagefind/default-ui'
import stylesheet from '@pagefind/default-ui/css/ui.css?url'

/** Puts Pagefind's interface into an element; its index lies beside the built pages. */
export function showResults(element: Element | null): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: stylesheet }))
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  new PagefindUI({
    element,
    baseUrl: `${base}/`,
    bundlePath: `${base}/pagefind/`,
    showImages: false,
    showSubResults: true,
  })
}
