import { readFile } from 'node:fs/promises'
import { lookup } from 'mrmime'
import type { Plugin } from 'vite'
import type { Ground } from '../notes/ground.ts'
import { lookAtBytes } from '../pictures/look.ts'
import { cleanSvg } from '../pictures/svg.ts'
import type { Urls } from '../urls.ts'
import { findSource, type Source } from './source.ts'

/** Serves the files that notes link and show while a site is written: nothing is copied, and pictures are as they are. */
export function serveCopies(urls: Urls, ground: () => Ground): Plugin {
  return {
    name: 'lectern-copies',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [copy] = urls.copiesIn(request.url ?? '')
        const source = copy === undefined ? undefined : findSource(copy, ground())
        if (copy === undefined || !source) return next()
        contentOf(source).then(content => {
          if (content === undefined) return next()
          response.setHeader('Content-Type', typeOf(copy, source, content))
          response.setHeader('X-Content-Type-Options', 'nosniff')
          response.setHeader(
            'Content-Security-Policy',
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:",
          )
          response.end(content)
        }, next)
      })
    },
  }
}

async function contentOf({ path, as }: Source): Promise<string | Buffer | undefined> {
  if (as !== 'drawing') return readFile(path)
  const clean = cleanSvg(await readFile(path, 'utf8'))
  return clean.ok ? clean.svg : undefined
}

function typeOf(copy: string, { as }: Source, content: string | Buffer): string {
  const name = as === 'small picture' && typeof content !== 'string' ? `.${lookAtBytes(content).type}` : copy
  return lookup(name) ?? 'application/octet-stream'
}
