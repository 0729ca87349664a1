import { resolve } from 'node:path'
import { preview } from 'astro'
import type { Words } from './command-line.ts'
import { siteOf } from './site-of.ts'

/** A file of unknown kind comes without a type: a browser then takes it for text, and not for what it looks like. */
const safe = { 'X-Content-Type-Options': 'nosniff' }

/** Serves what was built. */
export async function servePreview(words: Words): Promise<void> {
  const { config } = await siteOf(words)
  const { server, ...site } = await config()
  await preview({
    ...site,
    server: { ...server, headers: safe },
    ...(words.out && { outDir: resolve(words.out) }),
  })
}
