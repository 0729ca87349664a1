/** The same flow running the other way, from the top down in place of sideways; nothing where it has no way. */
export function turned(source: string): string | undefined {
  const lines = source.split('\n')
  const at = lines.findIndex(line => HEADER.test(line))
  const [, kind = '', direction] = HEADER.exec(lines[at] ?? '') ?? []
  if (!kind) return undefined
  if (/^(flowchart|graph)/.test(kind)) {
    const across = /^(LR|RL)$/.test(direction ?? '')
    return withLine(
      lines,
      at,
      `${kind} ${across ? 'TB' : 'LR'}${(lines[at] ?? '').slice(lengthOf(lines[at]))}`,
    )
  }
  const own = lines.findIndex((line, index) => index > at && DIRECTION.test(line))
  // A direction in a composite state or a namespace is that of its inside.
  const isOfAll = own >= 0 && !/[{]/.test(lines.slice(at, own).join('\n'))
  if (!isOfAll) return withLine(lines, at, `${lines[at]}\n  direction LR`)
  const across = /LR|RL/.test(lines[own] ?? '')
  return withLine(lines, own, `  direction ${across ? 'TB' : 'LR'}`)
}

const HEADER =
  /^\s*(flowchart(?:-elk)?|graph|stateDiagram(?:-v2)?|classDiagram(?:-v2)?|erDiagram|requirementDiagram)(?:[ \t]+(TB|TD|BT|LR|RL))?(?=[\s;]|$)/
const DIRECTION = /^\s*direction\s+(TB|TD|BT|LR|RL)\b/

const lengthOf = (line = '') => HEADER.exec(line)?.[0].length ?? 0

const withLine = (lines: string[], at: number, line: string) => lines.with(at, line).join('\n')
