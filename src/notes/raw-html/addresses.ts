/** Whether an address may stand in a link: whatever does not run a script, or show a page that is made up. */
export function isSafeLink(url: string): boolean {
  return !dangerous.has(protocolOf(url))
}

/** Whether an address may be loaded into a page as a picture, film or sound. */
export function isSafeMedia(url: string): boolean {
  const protocol = protocolOf(url)
  return protocol === 'data' ? isPicture.test(url) : !dangerous.has(protocol)
}

/** Whether all pictures of a `srcset` may be loaded into a page. */
export function isSafeSet(set: string): boolean {
  return set.split(',').every(candidate => ['', 'http', 'https'].includes(protocolOf(candidate.trim())))
}

/** As a browser reads it: it leaves control characters and spaces out. Empty for a path. */
function protocolOf(url: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be left out
  const [, protocol = ''] = /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\u0000-\u0020]/g, '')) ?? []
  return protocol.toLowerCase()
}

const dangerous = new Set(['javascript', 'vbscript', 'data', 'blob', 'filesystem', 'view-source'])

const isPicture = /^\s*data:image\/(png|jpe?g|gif|webp|avif|svg\+xml)[;,]/i
