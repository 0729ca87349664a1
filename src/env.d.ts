declare module 'virtual:lectern/options' {
  export const options: import('./options.ts').Options
}

declare module 'virtual:lectern/allowed' {
  export const allowed: import('./policy/secure.ts').Allowed
}

/** The package ships no types; these are the options that we set (https://pagefind.app/docs/ui/). */
declare module '@pagefind/default-ui' {
  export class PagefindUI {
    constructor(options: {
      element: Element | null
      baseUrl: string
      bundlePath: string
      showImages: boolean
      showSubResults: boolean
    })
  }
}

declare namespace App {
  interface Locals {
    /** What a note's page tells the title above it: where its decks are. */
    lectern?: {
      deck: string | undefined
      sessions: { title: string; href: string }[]
    }
  }
}
