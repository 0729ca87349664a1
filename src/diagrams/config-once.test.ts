import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { withOneCopy } from './config-once.ts'

it('finds in the Mermaid that is installed where the configuration is copied', () => {
  const dist = dirname(createRequire(import.meta.url).resolve('mermaid'))
  const chunks = join(dist, 'chunks/mermaid.core')
  const sources = readdirSync(chunks).map(name => readFileSync(join(chunks, name), 'utf8'))
  expect(sources.filter(source => withOneCopy(source) !== source)).toHaveLength(1)
})

it('copies it once for each state', () => {
  const source = `let currentConfig = { a: 1 }, copies = 0
    const assignWithDepth_default = (to, from) => (copies++, Object.assign(to, from)), __name = value => value
    var getConfig = /* @__PURE__ */ __name(() => {
      return assignWithDepth_default({}, currentConfig);
    }, "getConfig");
    getConfig(); getConfig(); currentConfig = { a: 2 }; getConfig()
    return [copies, getConfig().a]`
  expect(new Function(withOneCopy(source))()).toEqual([2, 2])
})
