import { expect, it } from 'vitest'
import { inlineScripts } from './inline-scripts.ts'

it('finds the scripts that a page needs before it is painted', async () => {
  const scripts = await inlineScripts()
  for (const words of [
    'StarlightThemeProvider = ',
    'updatePickers()',
    'sl-sidebar-restore',
    'scrollTop',
    'starlight-tabs-restore',
  ])
    expect(
      scripts.filter(script => script.includes(words)),
      words,
    ).not.toEqual([])
})
