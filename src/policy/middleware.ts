import { defineMiddleware } from 'astro:middleware'
import { allowed } from 'virtual:lectern/allowed'
import { secure } from './secure.ts'

/** Gives every page that Lectern makes its policy. Other pages of the site are the business of who made them. */
export const onRequest = defineMiddleware(async ({ routePattern }, next) => {
  const response = await next()
  if (!allowed.addresses.includes(routePattern)) return response
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  return new Response(secure(await response.text(), allowed), response)
})
