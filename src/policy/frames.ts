/** The hosts whose frames a page may show: players and sandboxes that people put into notes. */
export const frameOrigins: readonly string[] = [
  'https://www.youtube.com',
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://codepen.io',
  'https://codesandbox.io',
  'https://stackblitz.com',
]
