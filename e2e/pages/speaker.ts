import type { FrameLocator, Locator, Page } from '@playwright/test'

/** The speaker's view of a deck, in its own window. */
export class SpeakerPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** What the room sees. */
  get now(): Locator {
    return this.slideIn('Current slide')
  }

  get next(): Locator {
    return this.slideIn('Next slide')
  }

  get notes(): Locator {
    return this.page.getByRole('region', { name: 'Notes' })
  }

  get timer(): Locator {
    return this.page.getByRole('timer')
  }

  get count(): Locator {
    return this.page.locator('.speaker-count')
  }

  private slideIn(title: string): Locator {
    const frame: FrameLocator = this.page.frameLocator(`iframe[title="${title}"]`)
    return frame.locator('.slides section.present')
  }
}
