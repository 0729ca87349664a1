import { isUtf8 } from 'node:buffer'

/** What the bytes of a file say, with `\n` at the end of every line and no byte order mark. */
export interface Text {
  text: string
  encoding: 'utf-8' | 'utf-16' | 'windows-1252'
  /** The first line that is not UTF-8, counted from 1, where it was to be. */
  line?: number
}

/**
 * Reads the bytes of a file as text; gives nothing where they are no text.
 *
 * UTF-8, and UTF-16 where a byte order mark says so. A line that is not UTF-8 is read as Windows-1252, in which old notes
 * of the West are written and in which every byte is a letter, so that nothing is lost; the other lines stay UTF-8.
 */
export function decodeText(bytes: Uint8Array): Text | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: decoded(bytes, 'utf-16le'), encoding: 'utf-16' }
  if (first === 0xfe && second === 0xff) return { text: decoded(bytes, 'utf-16be'), encoding: 'utf-16' }
  if (isBinary(bytes)) return undefined
  return isUtf8(bytes) ? { text: decoded(bytes, 'utf-8'), encoding: 'utf-8' } : byLines(bytes)
}

/** As Git tells it: a zero near the beginning. A PDF need not have one. */
function isBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8000).includes(0) || new TextDecoder().decode(bytes.subarray(0, 5)) === '%PDF-'
}

function byLines(bytes: Uint8Array): Text {
  let text = ''
  let first: number | undefined
  // Lines of one encoding are read in one go.
  let run = { from: 0, utf8: true }
  const close = (end: number) => decoded(bytes.subarray(run.from, end), run.utf8 ? 'utf-8' : 'windows-1252')
  for (let from = 0, line = 1; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from) + 1 || bytes.length
    const utf8 = isUtf8(bytes.subarray(from, end))
    if (!utf8) first ??= line
    if (utf8 !== run.utf8) {
      text += close(from)
      run = { from, utf8 }
    }
    from = end
  }
  return { text: text + close(bytes.length), encoding: 'windows-1252', ...(first && { line: first }) }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n')
}
