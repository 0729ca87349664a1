import { describe, inOrder, type Problem } from '../errors.ts'

/** What a check of a folder has found. */
export interface Findings {
  notes: number
  /** How many were looked at, where they were. */
  slides?: number | undefined
  warnings: readonly Problem[]
  /** What could be better, but fails nothing. */
  advice: readonly Problem[]
}

/** For people: a line each, and at the end how many of each kind there are. */
export function asText(findings: Findings): string {
  const lines = told(findings).map(({ kind, ...found }) =>
    describe(kind === 'advice' ? { ...found, message: `Advice: ${found.message}` } : found),
  )
  return [...lines, ...(lines.length > 0 ? [''] : []), summary(findings)].join('\n')
}

/** For programs. */
export function asJson(findings: Findings): string {
  return JSON.stringify(told(findings), null, 2)
}

/**
 * For GitHub, which shows each beside its line.
 * The form is at https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 *
 * @param fileOf the path of a file from the top of the repository
 */
export function asAnnotations(findings: Findings, fileOf: (file: string) => string): string {
  const lines = told(findings).map(({ kind, name, file, line, column, message, hint }) => {
    const command = kind === 'advice' ? 'notice' : 'warning'
    const place = { file: fileOf(file), line, col: column, title: name }
    const properties = Object.entries(place).flatMap(([key, value]) =>
      value === undefined
        ? []
        : `${key}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
    )
    return `::${command} ${properties.join(',')}::${escaped(`${message} ${hint}`)}`
  })
  return [...lines, summary(findings)].join('\n')
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** In the order in which a reader meets them. */
function told({ warnings, advice }: Findings): (Problem & { kind: 'warning' | 'advice' })[] {
  const kinds = new Map<Problem, 'warning' | 'advice'>(advice.map(found => [found, 'advice']))
  return inOrder([...warnings, ...advice]).map(found => ({ kind: kinds.get(found) ?? 'warning', ...found }))
}

function summary({ notes, slides, warnings, advice }: Findings): string {
  const kinds = Map.groupBy([...warnings, ...advice], ({ name }) => name)
  const counts = [...kinds].map(([name, found]) => ({ name, count: found.length }))
  const width = String(Math.max(0, ...counts.map(({ count }) => count))).length
  const lines = counts
    .sort((a, b) => b.count - a.count)
    .map(({ name, count }) => `  ${String(count).padStart(width)}  ${name}`)
  const looked = slides === undefined ? [] : [count(slides, 'slide')]
  const words = [count(notes, 'note'), ...looked, count(warnings.length, 'warning')]
  if (advice.length > 0) words.push(`${count(advice.length, 'piece')} of advice`)
  return [words.join(', '), ...lines].join('\n')
}

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
