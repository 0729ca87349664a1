import { frameOrigins } from '../../policy/frames.ts'

/** What a frame may show, where its host is known; else nothing, and the address is shown as a link. */
export function knownFrame(src: string): string | undefined {
  if (!URL.canParse(src, 'https://relative.invalid')) return undefined
  const url = new URL(src, 'https://relative.invalid')
  if (url.protocol === 'http:') url.protocol = 'https:'
  return frameOrigins.includes(url.origin) ? url.href : undefined
}

/** What a frame from a known host may do: run its player, but not act for the page around it. */
export const frameProperties = {
  sandbox: 'allow-scripts allow-same-origin allow-presentation allow-popups',
  loading: 'lazy',
  referrerpolicy: 'strict-origin-when-cross-origin',
  allowfullscreen: true,
}
