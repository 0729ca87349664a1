import { stringify } from 'yaml'
import type { FrontMatter } from '../notes/front-matter.ts'

interface Given {
  frontMatter: FrontMatter
  /** As it is written, with its fences; empty where there is none. */
  frontMatterText: string
}

/** The front matter of a section: its title, and the language of the note where it says one. */
export function sectionFrontMatter({ frontMatter }: Given, title: string): string {
  const { lang } = frontMatter
  return `---\n${yaml({ title, ...(lang !== undefined && { lang }) })}---\n`
}

/** The front matter of the folder: that of the note, with a title if it had none. */
export function folderFrontMatter({ frontMatter, frontMatterText }: Given, title: string): string {
  if (frontMatterText === '') return `---\n${yaml({ title })}---\n`
  if (frontMatter.title !== undefined) return frontMatterText
  const [fence = '', ...lines] = frontMatterText.split('\n')
  const line = fence.startsWith('+++') ? `title = ${JSON.stringify(title)}` : yaml({ title }).trimEnd()
  return [fence, line, ...lines].join('\n')
}

/** The front matter at the beginning of a text, of which the rest is known. */
export function frontMatterIn(source: string, rest: string): string {
  const lines = source.split('\n')
  let text = ''
  for (const [count, line] of lines.entries()) {
    if (
      text.length - count === source.length - rest.length &&
      '\n'.repeat(count) + source.slice(text.length) === rest
    )
      return text
    text += `${line}\n`
  }
  return ''
}

const yaml = (keys: object) => stringify(keys, { lineWidth: 0 })
