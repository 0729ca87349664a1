import { createReadStream } from 'node:fs'
import { lookup } from 'mrmime'
import type { Plugin } from 'vite'
import type { Ground } from '../notes/ground.ts'
import type { Urls } from '../urls.ts'
import { sourceOnDisk } from './deliver.ts'

/** Serves the files that notes link while a site is written; nothing is copied. */
export function serveCopies(urls: Urls, ground: () => Ground): Plugin {
  return {
    name: 'lectern-copies',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [copy] = urls.copiesIn(request.url ?? '')
        const source = copy !== undefined && sourceOnDisk(copy, ground())
        if (!source) return next()
        response.setHeader('Content-Type', lookup(copy) ?? 'application/octet-stream')
        response.setHeader('X-Content-Type-Options', 'nosniff')
        response.setHeader('Content-Security-Policy', 'sandbox')
        createReadStream(source).on('error', next).pipe(response)
      })
    },
  }
}
