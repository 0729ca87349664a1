import { resolve } from 'node:path'
import { preview } from 'astro'
import type { Words } from './command-line.ts'
import { siteOf } from './site-of.ts'

/** Serves what was built. */
export async function servePreview(words: Words): Promise<void> {
  const { config } = await siteOf(words)
  await preview({ ...(await config()), ...(words.out && { outDir: resolve(words.out) }) })
}
