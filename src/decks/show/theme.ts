/** Light or dark, as chosen on the pages of the site (they keep the choice under this name), else as the system is. */
const key = 'starlight-theme'

export function applyTheme(forced?: 'light' | 'dark'): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.dataset['theme'] = forced ?? chosen() ?? system
}

export function switchTheme(): void {
  const next = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark'
  try {
    localStorage.setItem(key, next)
  } catch {
    // Where nothing may be kept, the choice lasts as long as the page.
  }
  applyTheme(next)
}

function chosen(): 'light' | 'dark' | undefined {
  try {
    const kept = localStorage.getItem(key)
    return kept === 'light' || kept === 'dark' ? kept : undefined
  } catch {
    return undefined
  }
}

/** Another window of the site has switched. */
addEventListener('storage', event => {
  if (event.key === key) applyTheme()
})
