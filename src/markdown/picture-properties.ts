import { pictureCopyOf } from '../files/copies.ts'
import { findPicture } from '../notes/pictures.ts'
import { type Look, maxWidth } from '../pictures/look.ts'
import type { Project } from './project.ts'

/** How a picture is shown: the attributes of an `<img>`, or only its alternative text where there is nothing to show. */
export type PictureProperties =
  | { shown: true; alt: string; properties: Attributes }
  | { shown: false; alt: string }

type Attributes = { src: string } & Own

/** The attributes that an `<img>` in a note has already. */
type Own = Readonly<Record<string, string | number | boolean>>

/**
 * What an `<img>` needs for the picture that a note names.
 *
 * A picture of the project has its size, so that nothing moves when it comes; `alt|100x145` sets another one. One from
 * elsewhere stays there, and learns nothing of the reader’s page. `#gh-dark-mode-only` and `#gh-light-mode-only`
 * become classes.
 */
export function pictureProperties(
  { url, alt, own = {} }: { url: string; alt: string; own?: Own | undefined },
  from: string,
  { urls, ground }: Project,
): PictureProperties {
  const { text, wanted } = splitAlt(alt)
  const picture = findPicture(url, from, ground())
  const shown = (src: string, more: Own, kept = own): PictureProperties => ({
    shown: true,
    alt: text,
    properties: { src, alt: text, ...more, ...classOf(url), ...kept, loading: 'lazy', decoding: 'async' },
  })
  switch (picture.kind) {
    case 'elsewhere':
      return shown(url, { ...wanted, referrerpolicy: 'no-referrer' })
    case 'site':
      return shown(urls.file(picture.path.slice(1)), { ...wanted })
    case 'file': {
      const { file, look } = picture
      if (!look.shown) return { shown: false, alt: text }
      // Its own other sizes are not needed: the copy is as small as it can be.
      const { srcset, sizes, ...rest } = own
      const size = sizeOf(look, { ...wanted, ...sizeIn(own) })
      return shown(urls.copy(pictureCopyOf(file, look)), { ...size }, rest)
    }
    default:
      return { shown: false, alt: text }
  }
}

interface Size {
  width?: number
  height?: number
}

/** Obsidian writes the size behind the text: `A cat|100`, `A cat|100x145`. */
function splitAlt(alt: string): { text: string; wanted: Size } {
  const [, text, width, height] = /^(.*)\|\s*(\d{1,4})(?:x(\d{1,4}))?\s*$/s.exec(alt) ?? []
  if (text === undefined) return { text: alt, wanted: {} }
  return { text: text.trim(), wanted: { width: Number(width), ...(height && { height: Number(height) }) } }
}

/** The size that HTML gives in pixels; in anything else, such as `50%`, the browser must find the other side. */
function sizeIn({ width, height }: Own): Size {
  const pixels = (value: Own[string] | undefined) => {
    const [, number] = /^\s*(\d+)(?:px)?\s*$/.exec(String(value)) ?? []
    return number === undefined ? Number.NaN : Number(number)
  }
  return {
    ...(width !== undefined && { width: pixels(width) }),
    ...(height !== undefined && { height: pixels(height) }),
  }
}

/** Both sides: as wanted, else as the picture is, but never wider than its copy. */
function sizeOf({ width, height, optimise }: Look, wanted: Size): Size {
  if (!width || !height || Object.values(wanted).some(Number.isNaN)) return {}
  const ratio = width / height
  if (wanted.height !== undefined)
    return { width: wanted.width ?? Math.round(wanted.height * ratio), height: wanted.height }
  const shownWidth = wanted.width ?? (optimise ? Math.min(width, maxWidth) : width)
  return { width: shownWidth, height: Math.round(shownWidth / ratio) }
}

function classOf(url: string): Own {
  const [, mode] = /#gh-(dark|light)-mode-only$/.exec(url) ?? []
  return mode === undefined ? {} : { class: `only-${mode}` }
}
