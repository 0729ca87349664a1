import * as modules from 'node:module'

/**
 * Mermaid copies its whole configuration, some 800 values, each time that one of them is asked for: eighty times in a
 * diagram, a quarter of the time that it takes. Asked like this it copies it once for each state. To be called before
 * Mermaid is loaded; where Node cannot (before 22.15), or Mermaid has changed, drawing only takes longer.
 */
export function copyConfigOnce(): void {
  modules.registerHooks?.({
    load(url, context, next) {
      const loaded = next(url, context)
      if (!/\/mermaid\/dist\/.*\.mjs$/.test(url) || !loaded.source) return loaded
      return { ...loaded, source: withOneCopy(String(loaded.source)) }
    },
  })
}

/** A module of Mermaid, whose configuration is copied once for each state if it is in it. */
export function withOneCopy(source: string): string {
  return source.replace(
    everyTime,
    `var getConfig = ((copy, of) => () => {
  if (of !== currentConfig) [copy, of] = [assignWithDepth_default({}, currentConfig), currentConfig];
  return copy;
})();`,
  )
}

const everyTime =
  /var getConfig = \/\* @__PURE__ \*\/ __name\(\(\) => \{\s*return assignWithDepth_default\(\{\}, currentConfig\);\s*\}, "getConfig"\);/
