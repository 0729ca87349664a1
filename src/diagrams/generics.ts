/**
 * Problem: of `Map~String, List~Item~~` Mermaid makes `Map<String, List<Item>>`, and takes the tag `<String, List<Item>` out of
 * it. Solution: marks carry the brackets of generics with a comma through it, in the members of classes.
 */
export function withMarkedGenerics(source: string): string {
  if (!/^\s*classDiagram/m.test(source)) return source
  return source.replace(MEMBER, line => {
    const marked = line.replace(/~/g, (_, at: number) => (isOpening(line, at) ? OPEN : CLOSE))
    return count(marked, OPEN) === count(marked, CLOSE) ? marked : line
  })
}

/** The marks as what they stand for. */
export const withBrackets = (text: string) => text.replaceAll(OPEN, '<').replaceAll(CLOSE, '>')

/** Characters that Unicode keeps out of every text. */
const [OPEN, CLOSE] = ['\ufdd0', '\ufdd1']

/** A line with a comma between two tildes that neither names a class nor relates two. */
const MEMBER = /^(?!\s*class\b)(?!.*(?:--|\.\.)).*~[^~\n]*,[^\n]*~.*$/gm

const isOpening = (line: string, at: number) =>
  /\w/.test(line[at - 1] ?? '') && /[\w[]/.test(line[at + 1] ?? '')

const count = (text: string, sign: string) => text.split(sign).length
