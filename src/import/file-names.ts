import { slug } from 'github-slugger'
import { createIdRegister } from '../notes/ids.ts'
import type { Section } from './split.ts'

/** Names the files of sections: `01-amazon-api-gateway.mdx`. The ids that they get as notes differ. */
export function sectionNames(sections: readonly Section[]): string[] {
  const isCounted = sections.every(({ number }, at) => at === 0 || number > (sections[at - 1]?.number ?? 0))
  const numbers = sections.map(({ number }, at) => (isCounted ? number : at + 1))
  const digits = Math.max(2, ...numbers.map(number => String(number).length))
  const register = createIdRegister()
  return sections.map(({ title }, at) => {
    const { id } = register(shortened(slug(title.normalize('NFC'))) || 'note', title)
    return `${String(numbers[at]).padStart(digits, '0')}-${id}.mdx`
  })
}

/** Headings may be as long as paragraphs. */
function shortened(words: string): string {
  const letters = [...words.replace(/-{2,}/g, '-')]
  const cut = letters.slice(0, 60).join('')
  return (letters.length > 60 ? cut.replace(/-[^-]*$/, '') : cut).replace(/^-+|-+$/g, '')
}
