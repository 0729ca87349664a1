import picomatch from 'picomatch'

/** Which files of a folder are wanted, as globs from that folder. A glob that names a folder means all that is in it. */
export interface Selection {
  /** Only these; all where none is given. */
  include?: readonly string[] | undefined
  /** Not these, whatever `include` says. */
  exclude?: readonly string[] | undefined
}

/** Tells whether a path is wanted. A folder is, unless it is excluded: what is in it is asked for by itself. */
export function selector({ include = [], exclude = [] }: Selection) {
  const isIncluded = include.length > 0 ? matcher(include) : () => true
  const isExcluded = exclude.length > 0 ? matcher(exclude) : () => false
  return (path: string, kind: 'file' | 'folder'): boolean =>
    !isExcluded(path) && (kind === 'folder' || isIncluded(path))
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const bare = globs.map(glob => glob.replace(/^\.\//, '').replace(/\/+$/, ''))
  return picomatch(bare.flatMap(glob => [glob, `${glob}/**`]))
}
