/** Light or dark, as chosen on the pages of the site (they keep the choice under this name), else as the system is. */
const key = 'starlight-theme'

export function applyTheme(forced?: 'light' | 'dark'): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const chosen = localStorage.getItem(key)
  document.documentElement.dataset['theme'] =
    forced ?? (chosen === 'light' || chosen === 'dark' ? chosen : system)
}

export function switchTheme(): void {
  localStorage.setItem(key, document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark')
  applyTheme()
}

/** Another window of the site has switched. */
addEventListener('storage', event => {
  if (event.key === key) applyTheme()
})
