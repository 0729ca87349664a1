import { isAbsolute, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { type InputError, type Problem, problem } from '../errors.ts'

/** A build works elsewhere. */
const begunIn = process.cwd()

/**
 * What is wrong where something was thrown: all that an InputError has collected, else one thing, with its file where
 * that is known.
 *
 * @param where what the user would look at first, where no file is known
 */
export function problemsOf(error: unknown, where: string): readonly Problem[] {
  const causes = [...causesOf(error)]
  // By its name: Astro may have loaded the config, and our classes with it, a second time.
  const input = causes.find(
    (cause): cause is InputError => cause instanceof Error && cause.name === 'InputError',
  )
  if (input) return input.problems
  if (causes.some(isDiskFull)) return [problem('diskFull', { file: where })]
  const reason = causes.map(messageOf).find(message => message !== '') ?? 'nobody knows why'
  return [
    problem('stopped', causes.map(placeOf).find(place => place !== undefined) ?? { file: where }, reason),
  ]
}

/** An error, and all that led to it: Astro wraps what an integration throws, and its bundler lists what it finds. */
function* causesOf(error: unknown): Generator<unknown> {
  yield error
  if (typeof error !== 'object' || error === null) return
  if ('cause' in error && error.cause) yield* causesOf(error.cause)
  if ('errors' in error && Array.isArray(error.errors)) for (const one of error.errors) yield* causesOf(one)
}

function isDiskFull(error: unknown): boolean {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOSPC') return true
  return /ENOSPC|no space left on device|os error 28\b/i.test(String(error))
}

/** The first line that says something. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : typeof error === 'string' ? error : ''
  const lines = stripVTControlCharacters(message).split('\n')
  return (
    lines.map(line => line.trim()).find(line => line !== '' && !/:$|^(Build|Transform) failed/.test(line)) ??
    ''
  )
}

function placeOf(error: unknown): { file: string; line?: number; column?: number } | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const loc: unknown = Reflect.get(error, 'loc')
  const [file, line, column] = ['file', 'line', 'column'].map(key =>
    typeof loc === 'object' && loc !== null ? Reflect.get(loc, key) : undefined,
  )
  const path = [file, Reflect.get(error, 'id')].find(value => typeof value === 'string' && isAbsolute(value))
  if (typeof path !== 'string') return undefined
  return {
    file: relative(begunIn, path),
    ...(typeof line === 'number' && { line }),
    ...(typeof column === 'number' && { column }),
  }
}
