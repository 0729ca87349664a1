import type { Locator, Page } from '@playwright/test'

/** A running deck, as a presenter uses it. */
export class DeckPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens a deck, at a slide if one is named, and waits until it runs. */
  async open(address: string, slide?: string) {
    await this.page.goto(slide ? `${address}#/${slide}` : address)
    await this.running()
  }

  async running() {
    await this.page.waitForFunction(() => {
      const slides = document.querySelectorAll('.slides section').length
      // The print view is done when every slide has its sheet.
      if (location.search.includes('view=print'))
        return slides > 0 && document.querySelectorAll('.pdf-page section').length === slides
      return document.querySelector('.reveal.ready, .reveal-scroll')
    })
  }

  /** The slide that the room sees. */
  get current(): Locator {
    return this.page.locator('.slides section.present')
  }

  get title(): Locator {
    return this.current.getByRole('heading').first()
  }

  get all(): Locator {
    return this.page.locator('.slides section')
  }

  async ids(): Promise<string[]> {
    return this.all.evaluateAll(slides => slides.map(slide => slide.id))
  }

  async press(key: string) {
    await this.page.keyboard.press(key)
  }

  /** The bar that comes with the pointer. */
  async bar(): Promise<Locator> {
    await this.page.mouse.move(300, 300)
    await this.page.mouse.move(320, 320)
    return this.page.getByRole('navigation', { name: 'Deck' })
  }

  /** Draws a finger across the screen, from one x to another, as the browser's own touch input. */
  async swipe(from: number, to: number) {
    const session = await this.page.context().newCDPSession(this.page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 300 }] })
    await touch('touchStart', from)
    await touch('touchMove', (from + to) / 2)
    await touch('touchMove', to)
    await touch('touchEnd')
  }

  /** Opens the speaker's view in its own window. */
  async speakerView(): Promise<Page> {
    const opened = this.page.waitForEvent('popup')
    await this.press('s')
    return opened
  }
}
