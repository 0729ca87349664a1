import { posix } from 'node:path'
import type { Look } from '../pictures/look.ts'

/** How a file is put into the site. */
export interface Copy {
  /** From the root of the project. */
  file: string
  as: 'it is' | 'drawing' | 'small picture'
}

/**
 * What the copy of a linked file is called: as the file is, but with `.txt` behind what a browser or a server would run.
 *
 * A page, drawing or script that is opened from the site’s own address may do whatever the site may: read what it keeps
 * for a reader, and pass for a script of its own. So such a file is shown as its source, as on GitHub. A drawing is
 * copied without what could run; see `cleanSvg`.
 *
 * @param trust whether the files are the owner’s own
 * @param drawable whether the file, if it is a drawing, can be read
 */
export function copyOf(file: string, trust = false, drawable = true): string {
  const asText = runs.has(endingOf(file)) || (isDrawing(file) && !drawable)
  return below(asText && !trust ? `${file}.txt` : file)
}

/** What the copy of a picture is called. Its ending says what it is, so that it is served as nothing else. */
export function pictureCopyOf(file: string, { type = '', optimise, hash }: Look): string {
  // A file system takes names of 255 bytes.
  if (optimise && Buffer.byteLength(posix.basename(file)) < 240) return below(`${file}.${hash}.webp`)
  return below(endingsOf(type).includes(endingOf(file)) ? file : `${file}.${type}`)
}

/** The files that a copy may be of, the likeliest first. */
export function sourcesOf(copy: string, trust = false): Copy[] {
  if (copy.split('/').includes('..')) return []
  const stem = copy.slice(0, -endingOf(copy).length || undefined)
  const small = /^(.+)\.[\da-f]{8}\.webp$/.exec(copy)?.[1]
  const found: Copy[] = [
    ...(copyOf(copy, trust) === copy ? [asItIs(copy, trust)] : []),
    ...(small === undefined ? [] : [{ file: small, as: 'small picture' } as const]),
    ...(endingOf(copy) === '.txt' && copyOf(stem, trust, false) === copy
      ? [{ file: stem, as: 'it is' } as const]
      : []),
    ...(pictureEndings.has(endingOf(copy)) ? [asItIs(copy, trust, stem)] : []),
  ]
  return found.map(source => ({ ...source, file: above(source.file) }))
}

/** What lies above the project, which only trusted notes may name, has its copies among the others. */
const below = (file: string) => file.replace(/^(\.\.\/)+/, up => up.replaceAll('..', aboveName))

const above = (file: string) => file.replace(/^(_above\/)+/, up => up.replaceAll(aboveName, '..'))

const aboveName = '_above'

const asItIs = (copy: string, trust: boolean, file = copy): Copy => ({
  file,
  as: isDrawing(copy) && !trust ? 'drawing' : 'it is',
})

const isDrawing = (file: string) => endingOf(file) === '.svg'

const endingOf = (file: string) => posix.extname(file).toLowerCase()

const endingsOf = (type: string) =>
  type === 'jpg' ? ['.jpg', '.jpeg', '.jpe', '.jfif'] : type === 'png' ? ['.png', '.apng'] : [`.${type}`]

const pictureEndings = new Set('.png .jpg .gif .webp .avif .svg .bmp .ico .cur'.split(' '))

const runs = new Set(
  [
    // HTML, and every XML that may hold it
    'html htm xhtml xht xml xsl xslt xsd svgz rdf atom rss mathml mml xul',
    'js mjs cjs css wasm',
    // on the server, if it is one that runs them
    'shtml shtm php php3 php4 php5 php7 phtml phar cgi pl asp aspx ashx jsp jspx cfm',
  ]
    .join(' ')
    .split(' ')
    .map(name => `.${name}`),
)
