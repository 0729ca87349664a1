/** A menu of themes: what is chosen holds for all pages and decks of the site, under this name. */
const key = 'starlight-theme'
const light = matchMedia('(prefers-color-scheme: light)')

class ThemeSelect extends HTMLElement {
  connectedCallback() {
    const menu = this.querySelector('select')
    menu?.addEventListener('change', () => choose(menu.value))
  }
}

function choose(theme: string): void {
  show(theme)
  try {
    localStorage.setItem(key, theme === 'auto' ? '' : theme)
  } catch {
    // Where nothing may be kept, the choice lasts as long as the page.
  }
}

function show(theme: string): void {
  StarlightThemeProvider.updatePickers(theme)
  document.documentElement.dataset['theme'] = theme === 'auto' ? ofSystem() : theme
}

const ofSystem = () => (light.matches ? 'light' : 'dark')

light.addEventListener('change', () => {
  const menu = document.querySelector<HTMLSelectElement>('theme-select select')
  if (menu?.value === 'auto') show('auto')
})

customElements.define('theme-select', ThemeSelect)
