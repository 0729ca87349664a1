import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changeTags } from '../policy/tags.ts'

/**
 * The text of every inline script that the shell of a page has: for the theme, the sidebar and the tabs.
 *
 * They must run before anything is painted, and so are no files. A component holds them letter for letter.
 */
export async function inlineScripts(): Promise<string[]> {
  const files = (await Promise.all(folders.map(list))).flat()
  const components = await Promise.all(files.map(file => readFile(file, 'utf8')))
  return components.flatMap(component => {
    const scripts: string[] = []
    changeTags(component.slice(endOfFrontMatter(component)), ({ name, attributes, text }) => {
      if (name === 'script' && attributes.has('is:inline')) scripts.push(text)
      return undefined
    })
    return scripts
  })
}

const starlight = dirname(fileURLToPath(import.meta.resolve('@astrojs/starlight')))
const folders = [
  join(starlight, 'components'),
  join(starlight, 'user-components'),
  join(import.meta.dirname, 'theme'),
]

async function list(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter(name => name.endsWith('.astro')).map(name => join(folder, name))
}

const endOfFrontMatter = (component: string) => component.indexOf('\n---', 3) + 1
