import type { Page } from '@playwright/test'

/** The text that a page or a deck shows, with the alternative texts of its pictures and what folds out. */
export async function readShown(page: Page, address: string, root: 'main' | '.slides'): Promise<string> {
  await page.goto(address, { waitUntil: 'load' })
  return page.evaluate(shownIn, root)
}

/** Runs in the page. What folds out, tabs and slides that are not the current one are shown sooner or later. */
function shownIn(root: 'main' | '.slides'): string {
  const top = document.querySelector(root)
  if (!top) return ''
  for (const details of top.querySelectorAll('details')) details.open = true
  for (const panel of top.querySelectorAll<HTMLElement>('[role=tabpanel]')) panel.hidden = false
  for (const slide of top.querySelectorAll<HTMLElement>('section, aside.notes')) {
    slide.hidden = false
    slide.style.setProperty('display', 'block', 'important')
  }
  const said = (node: Node): string => {
    if (node instanceof Text) return node.parentElement?.checkVisibility() ? node.data : ''
    if (!(node instanceof Element)) return ''
    // What a formula was typed as, which is there for those who copy it; and no numbers that nobody typed.
    if (node.localName === 'annotation') return ` ${node.textContent} `
    if (node.hasAttribute('data-footnote-ref')) return ''
    const edge = getComputedStyle(node).display.startsWith('inline') && node.tagName !== 'BR' ? '' : '\n'
    const alternative = node.getAttribute(node.localName === 'svg' ? 'aria-label' : 'alt')
    return [edge, alternative, ...[...node.childNodes].map(said), edge].join('')
  }
  return said(top)
}
