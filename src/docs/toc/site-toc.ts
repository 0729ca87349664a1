/** A table of contents that marks where the reader is. One that unfolds says it, and folds when it has been used. */
class SiteToc extends HTMLElement {
  connectedCallback() {
    this.follow([...this.querySelectorAll('a')])
    const details = this.querySelector('details')
    if (details) foldWhenUsed(details)
  }

  private follow(links: readonly HTMLAnchorElement[]) {
    const headings = links.flatMap(link => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      return heading ? { heading, link } : []
    })
    const mark = () => {
      const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 8
      const passed = headings.filter(({ heading }) => heading.getBoundingClientRect().top <= line)
      const current = (passed.at(-1) ?? headings[0])?.link
      for (const link of links) link.removeAttribute('aria-current')
      current?.setAttribute('aria-current', 'true')
      const place = this.querySelector('[data-current]')
      if (place) place.textContent = current?.textContent ?? ''
    }
    // It tells that a heading has come or gone under the header; where all of them stand is looked up then.
    const observer = new IntersectionObserver(mark, { rootMargin: '-96px 0px 0px', threshold: [0, 1] })
    for (const { heading } of headings) observer.observe(heading)
  }
}

function foldWhenUsed(details: HTMLDetailsElement) {
  details.addEventListener('click', event => {
    if (event.target instanceof Element && event.target.closest('a')) details.open = false
  })
  addEventListener('click', event => {
    if (event.target instanceof Node && !details.contains(event.target)) details.open = false
  })
  addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !details.open) return
    details.open = false
    if (details.contains(document.activeElement)) details.querySelector('summary')?.focus()
  })
}

customElements.define('site-toc', SiteToc)
