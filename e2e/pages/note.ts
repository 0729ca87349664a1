import type { Locator, Page } from '@playwright/test'

/** A page of the docs, as a reader uses it. */
export class NotePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(address: string) {
    await this.page.goto(address)
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  get text(): Locator {
    return this.page.getByRole('main')
  }

  get sidebar(): Locator {
    return this.page.getByRole('navigation', { name: 'Main' })
  }

  get contents(): Locator {
    return this.page.getByRole('navigation', { name: 'On this page' })
  }

  get diagram(): Locator {
    return this.text.getByRole('img')
  }

  async present() {
    await this.text.getByRole('link', { name: 'Present', exact: true }).click()
  }

  /** Opens the search, types, and returns the results. */
  async search(words: string): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Search' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Search' })
    await dialog.getByRole('textbox').fill(words)
    return dialog.getByRole('link')
  }
}
