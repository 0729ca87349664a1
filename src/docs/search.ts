/** The search box of a page: opens a dialog and, the first time, fetches Pagefind's interface and index. */
class SiteSearch extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog')
    if (!dialog) return
    const open = () => {
      dialog.showModal()
      void this.fill(dialog)
    }
    this.querySelector('[data-open]')?.addEventListener('click', open)
    this.querySelector('[data-close]')?.addEventListener('click', () => dialog.close())
    dialog.addEventListener('click', event => {
      const link = event.target instanceof Element && event.target.closest('a')
      if (event.target === dialog || link) dialog.close()
    })
    addEventListener('keydown', event => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (dialog.open) dialog.close()
      else open()
    })
  }

  private filled = false

  private async fill(dialog: HTMLDialogElement) {
    if (!this.filled) {
      this.filled = true
      const { showResults } = await import('./search-results.ts')
      showResults(this.querySelector('[data-results]'))
    }
    dialog.querySelector('input')?.focus()
  }
}

customElements.define('site-search', SiteSearch)
