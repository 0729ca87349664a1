/** The icons of packages that a diagram names, as `logos:aws-lambda`, each where it stands first. */
export function namedIcons(source: string): NamedIcon[] {
  const found = new Map<string, NamedIcon>()
  for (const [index, line] of source.split('\n').entries())
    for (const { 1: prefix = '', 2: name = '', index: at, 0: whole } of line.matchAll(PLACES)) {
      const icon = `${prefix}:${name}`
      if (found.has(icon)) continue
      found.set(icon, { prefix, name, line: index + 1, column: at + whole.length - icon.length + 1 })
    }
  return [...found.values()]
}

/** Behind `icon:` in a flowchart, in `icon(…)` of a tree, and between brackets or quotes behind a service or group of an architecture. */
const PLACES =
  /(?:\bicon\s*[:(]\s*["']?|^\s*(?:service|group)\s+[\w-]+\s*\(\s*["']?)([a-z0-9]+(?:-[a-z0-9]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)/g

/**
 * Font Awesome's icons in labels are letters of a font that the site does not have: what stands beside one says enough,
 * and one that stands alone is told by its name.
 */
export function withoutFontIcons(source: string): string {
  return source.replace(
    /\bfa[bklrs]?:fa-([\w-]+)([^\S\n]*)(?=(.?))/g,
    (_, name: string, space: string, next: string) =>
      next === '' || /["'\])}|<]/.test(next) ? name.replaceAll('-', ' ') + space : '',
  )
}

export interface NamedIcon {
  prefix: string
  name: string
  /** from 1, in the source */
  line: number
  column: number
}
