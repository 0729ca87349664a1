import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The stylesheet that reveal.js comes with, but for a picture that turns while the preview of a link is fetched: no deck has
 * previews, and it is a third of the weight.
 */
export function revealCss(): string {
  const file = fileURLToPath(import.meta.resolve('reveal.js/reveal.css'))
  return readFileSync(file, 'utf8').replace(/background-image:url\(data:image\/gif[^)]*\);?/, '')
}
