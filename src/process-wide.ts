/**
 * The one value of a name in this process, made when it is first asked for.
 *
 * The modules of Lectern are there several times: as the command line runs them, as Astro loads a config, and bundled
 * into the routes. What these must share cannot lie in a module.
 */
export function processWide<Value>(name: string, make: () => Value): Value {
  // Only this function writes there, and a name has one type.
  const places = globalThis as unknown as Record<symbol, Value>
  const key = Symbol.for(`lectern:${name}`)
  const value = places[key] ?? make()
  places[key] = value
  return value
}
