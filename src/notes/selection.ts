import ignore from 'ignore'

/** Which notes of a folder are wanted, as patterns of .gitignore. */
export interface Selection {
  /** Only these; all where nothing is given. */
  include?: readonly string[] | undefined
  /** Not these, whatever `include` says. */
  exclude?: readonly string[] | undefined
}

/** Tells whether a path is wanted. A folder is, unless it is excluded: what is in it is asked for by itself. */
export function selector({ include, exclude = [] }: Selection) {
  const included = include && ignore().add([...include])
  const excluded = ignore().add([...exclude])
  return (path: string, kind: 'file' | 'folder'): boolean =>
    kind === 'folder'
      ? !excluded.ignores(`${path}/`)
      : !excluded.ignores(path) && (included?.ignores(path) ?? true)
}
