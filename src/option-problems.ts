import { closestMatch } from 'leven'
import { z } from 'zod'
import { type Place, type Problem, problem } from './errors.ts'

/** Where an option was set, by its path: `['images', 'remote']`. */
export type PlaceOf = (path: readonly string[]) => Place

/** Tells everything that is wrong with given options; an unknown one with the nearest that there is. */
export function optionProblems(error: z.ZodError, schema: z.ZodType, placeOf: PlaceOf): Problem[] {
  return error.issues.flatMap(issue => {
    const path = issue.path.map(String)
    if (issue.code !== 'unrecognized_keys')
      return problem('optionValue', placeOf(path), path.join('.') || 'options', issue.message)
    const known = keysAt(z.toJSONSchema(schema, { io: 'input' }), path)
    return issue.keys.map(key =>
      problem('optionUnknown', placeOf([...path, key]), [...path, key].join('.'), suggestion(key, known)),
    )
  })
}

function suggestion(key: string, known: string[]): string {
  const nearest = closestMatch(key, known, { maxDistance: Math.max(2, key.length / 2) })
  return nearest ? `Write “${nearest}”` : `There are: ${known.join(', ')}`
}

function keysAt(schema: z.core.JSONSchema.JSONSchema | undefined, path: readonly string[]): string[] {
  const [first, ...rest] = path
  if (first === undefined) return Object.keys(schema?.properties ?? {})
  const inside = schema?.properties?.[first]
  return typeof inside === 'object' ? keysAt(inside, rest) : []
}
