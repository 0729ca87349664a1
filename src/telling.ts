import { type Problem, report } from './errors.ts'
import { processWide } from './process-wide.ts'

const telling = processWide('telling', () => ({ isQuiet: false }))

/** Tells the warnings of a site that was built. */
export function tellWarnings(problems: readonly Problem[]): void {
  if (telling.isQuiet) return
  for (const line of report(problems)) console.warn(line)
}

/** Lets no build tell its warnings from here on: somebody else does. */
export function keepQuiet(): void {
  telling.isQuiet = true
}
