import { createHash } from 'node:crypto'
import { stylesOfPrintView } from '../decks/show/print-view.ts'
import { isOwnScript, nonceOf } from './own-scripts.ts'
import { createStyles } from './styles.ts'
import { changeTags, type Tag } from './tags.ts'

/** What a page may have that is not a file of its own site. */
export interface Allowed {
  /** The patterns of the addresses that have a policy: Lectern's own. */
  addresses: readonly string[]
  /** Whether the notes are their reader's own: then every script, stylesheet and frame that stands in a page may be there. */
  trust: boolean
  /** The address of the folder of the scripts that are made for the site: `/_astro/`. */
  made: string
  /** The inline scripts that the shell of a page is known to have, as `sha256-…`. */
  scripts: readonly string[]
  /** The origins whose frames may be shown all the same. */
  frames: readonly string[]
}

/**
 * Writes a strict Content-Security-Policy into a finished page.
 *
 * A policy forbids style attributes: they become classes, which also makes highlighted code a good deal smaller. An
 * inline script runs only where it is known: what a note brings along does not become known by standing there. Of the
 * site's files those run that were made for it, and not the copies of files that notes link.
 */
export function secure(html: string, allowed: Allowed): string {
  const found: Found = {
    scripts: new Set(),
    styles: new Set(),
    frames: new Set(),
    search: false,
    deck: false,
  }
  const styles = createStyles()
  const nonce = allowed.trust ? undefined : nonceOf(html)
  const page = changeTags(html, tag => {
    note(tag, allowed, found)
    return withNonce(tag, allowed, nonce) ?? withoutStyle(tag, styles.classFor)
  })
  const sheet = styles.sheet()
  for (const text of [...(found.deck ? stylesOfPrintView : []), ...(sheet ? [sheet] : [])])
    found.styles.add(`'${hashOf(text)}'`)
  const head = `<meta http-equiv="Content-Security-Policy" content="${policyOf(found, nonce)}">`
  // Where Vite looks for it, to fetch ahead what a script will import.
  const forVite = nonce ? `<meta property="csp-nonce" nonce="${nonce}">` : ''
  const style = sheet && `<style>${sheet}</style>`
  return page.replace(placeForPolicy, place => place + head + forVite + style)
}

/** As a policy names a text. */
export const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Before all that it governs; the set of characters stands first, as it must within the first kilobyte. */
const placeForPolicy = /<head(?:\s[^>]*)?>(?:\s*<meta charset="[^"]*"\s*\/?>)?/

interface Found {
  /** Sources in the words of a policy. */
  scripts: Set<string>
  styles: Set<string>
  frames: Set<string>
  search: boolean
  deck: boolean
}

function note({ name, attributes, text }: Tag, allowed: Allowed, found: Found): void {
  const { trust } = allowed
  const origin = originOf(attributes.get('src'))
  if (name === 'site-search') found.search = true
  if (name === 'template' && attributes.has('data-speaker-view')) found.deck = true
  if (name === 'script' && !attributes.has('src') && (trust || allowed.scripts.includes(hashOf(text))))
    found.scripts.add(`'${hashOf(text)}'`)
  if (name === 'script' && origin && trust) found.scripts.add(origin)
  if (name === 'style' && trust) found.styles.add(`'${hashOf(text)}'`)
  if (name === 'iframe' && origin && (trust || allowed.frames.includes(origin))) found.frames.add(origin)
}

function withNonce(
  { name, attributes }: Tag,
  { made }: Allowed,
  nonce?: string,
): Map<string, string> | undefined {
  if (name !== 'script' || !nonce || !isOwnScript(attributes, made)) return undefined
  return new Map([...attributes, ['nonce', nonce]])
}

const originOf = (source = '') =>
  /^https?:/i.test(source) && URL.canParse(source) ? new URL(source).origin : undefined

function withoutStyle(
  { attributes }: Tag,
  classFor: (style: string) => string | undefined,
): Map<string, string> | undefined {
  const style = attributes.get('style')
  if (style === undefined) return undefined
  const changed = new Map(attributes)
  changed.delete('style')
  const name = classFor(style)
  if (name) changed.set('class', [attributes.get('class'), name].filter(Boolean).join(' '))
  return changed
}

function policyOf({ scripts, styles, frames, search, deck }: Found, nonce?: string): string {
  const own = nonce ? `'nonce-${nonce}'` : "'self'"
  // Search runs in WebAssembly, in a worker; the speaker's view shows its deck in frames.
  const ownScripts = search ? [own, "'wasm-unsafe-eval'"] : [own]
  const ownFrames = deck ? ["'self'"] : []
  return [
    "default-src 'none'",
    `script-src ${[...ownScripts, ...scripts].join(' ')}`,
    ...(search ? ["worker-src 'self'"] : []),
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data: https: http:",
    "media-src 'self' data: https: http:",
    "font-src 'self'",
    "connect-src 'self'",
    `frame-src ${[...ownFrames, ...frames].join(' ') || "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
