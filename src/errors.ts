import { faults } from './faults/faults.ts'

export type FaultName = keyof typeof faults

/** One fault, where it is and what to do. Lines and columns count from 1; `file` is as the user would type it. */
export interface Problem {
  name: FaultName
  file: string
  line?: number | undefined
  column?: number | undefined
  message: string
  hint: string
}

/** Where a problem was found. */
export type Place = Pick<Problem, 'file' | 'line' | 'column'>

/** Puts a fault at its place; the arguments after it are those of the fault's sentence. */
export function problem<Name extends FaultName>(
  name: Name,
  place: Place,
  ...details: Parameters<(typeof faults)[Name]>
): Problem {
  // Each fault takes its own arguments, which the signature above has already checked.
  const words = (faults[name] as (...details: string[]) => { message: string; hint: string })(...details)
  return { name, ...place, ...words }
}

/** One line for people: `file:line:column message hint`. */
export function describe({ file, line, column, message, hint }: Problem): string {
  const place = [file, line, line && column].filter(part => part !== undefined && part !== 0).join(':')
  return `${place}  ${message} ${hint}`
}

/** Problems in the order in which a reader meets them: by file, then by line. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
}

/** One line a problem, in the order in which a reader meets them. */
export const report = (problems: readonly Problem[]) => inOrder(problems).map(describe)

/** The input is wrong and nothing was built; each problem has been collected first. */
export class InputError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(report(problems).join('\n'))
    this.name = 'InputError'
    this.problems = problems
  }
}
