import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { close, createIndex } from 'pagefind'
import { element } from '../hast.ts'

/** What the search of a site finds. Pages are read by a process of its own, while others are being rendered. */
export interface SearchIndex {
  add(page: Searched): void
  /** Puts all that have been added into the folder of the built site. Throws where Pagefind fails. */
  write(site: string): Promise<void>
}

export interface Searched {
  /** Where the page is, from the top of the site. */
  address: string
  title: string
  /** A BCP 47 tag. */
  lang: string
  /** The text of the page without its title. */
  html: string
}

export function createSearchIndex(): SearchIndex {
  let made: ReturnType<typeof createIndex> | undefined
  const added: Promise<{ errors: string[] }>[] = []

  async function opened() {
    made ??= createIndex()
    const { index, errors } = await made
    if (index) return index
    throw new Error(errors.join('\n'))
  }

  return {
    add(page) {
      const answer = opened().then(index =>
        index.addHTMLFile({ url: page.address, content: documentOf(page) }),
      )
      // Whoever writes the index hears of it.
      answer.catch(() => undefined)
      added.push(answer)
    },
    async write(site) {
      try {
        const index = await opened()
        const answers = await Promise.all(added)
        const { files, errors } = await index.getFiles()
        const faults = [...answers, { errors }].flatMap(({ errors }) => errors)
        if (faults.length > 0) throw new Error(faults.join('\n'))
        await put(files, join(site, 'pagefind'))
      } catch (cause) {
        throw new Error('Pagefind could not make the search index.', { cause })
      } finally {
        await close()
      }
    },
  }
}

/** Not left to Pagefind: on a busy machine it ends before all is on the disk, and a file stays empty. */
async function put(files: readonly { path: string; content: Uint8Array }[], folder: string): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}

/** No more of a page than Pagefind needs, which takes its title from the first heading. */
function documentOf({ title, lang, html }: Searched): string {
  const heading = element('h1', { id: '_top' }, [{ type: 'text', value: title }])
  return `<html lang="${lang}"><body>${toHtml(heading)}${html}</body></html>`
}
