import type { Locator, Page } from '@playwright/test'

/** The dialog in which a diagram is seen large. */
export class LargeDiagram {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog')
  }

  async open() {
    await this.opener.first().click()
  }

  get opener(): Locator {
    return this.page.getByRole('button', { name: /^Open large: / })
  }

  get stage(): Locator {
    return this.dialog.getByRole('group', { name: /^Arrow keys move/ })
  }

  get diagram(): Locator {
    return this.stage.getByRole('img')
  }

  async press(name: 'Zoom in' | 'Zoom out' | 'Show all' | 'Close') {
    await this.dialog.getByRole('button', { name }).click()
  }

  /** Where the first label is, and how high. */
  async label(): Promise<{ x: number; y: number; height: number }> {
    const box = await this.diagram.locator('text').first().boundingBox()
    if (!box) throw new Error('No label of the diagram is to be seen.')
    return box
  }
}
