import { unpackWoff } from './woff.ts'
import { unpackWoff2 } from './woff2.ts'

/**
 * A font file in the plain form that a shaper reads, whichever of the forms of the web it is in (WOFF2, WOFF, TrueType,
 * OpenType). Throws where it is none of them, broken, or holds several fonts.
 */
export function unpackFont(file: Buffer): Buffer {
  const kind = file.toString('latin1', 0, 4)
  if (kind === 'wOF2') return unpackWoff2(file)
  if (kind === 'wOFF') return unpackWoff(file)
  if (['\0\x01\0\0', 'OTTO', 'true'].includes(kind)) return file
  throw new Error(kind === 'ttcf' ? 'it holds several fonts' : 'it is no font')
}
