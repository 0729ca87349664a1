/** What of an MDX note cannot be used. */
export interface MdxFault {
  kind: 'mdxComponent' | 'mdxImport' | 'mdxExpression' | 'mdxMisused' | 'mdxNotTrusted'
  /** What it is about, in words for a message. */
  what: string
  line: number | undefined
}

/** Where an MDX note lies, and what it may do. */
export interface MdxPlace {
  /** Absolute. */
  file: string
  /** The folder that it was found in, absolute: of an untrusted note's imports, only pictures in there are used. */
  folder: string
  trust: boolean
}
