import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

/** Draws a page of a PDF as a PNG, a pixel a point. Pages are counted from 1. */
export type Draw = (file: string, number: number) => Promise<Buffer>

/**
 * Draws with PDF.js, in a page of the browser: no other program is needed.
 *
 * @param folder that the PDFs are in, absolute
 */
export async function openDrawer(page: Page, folder: string): Promise<Draw> {
  await page.route(`${here}/**`, route => {
    const path = decodeURI(new URL(route.request().url()).pathname)
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><canvas>' })
    if (path === program) return route.fulfill({ path: pdfJs })
    return route.fulfill({ path: join(folder, path) })
  })
  await page.goto(`${here}/`)
  return async (file, number) => {
    const url = await page.evaluate(draw, { program, file: `/${file}`, number })
    return Buffer.from(url.replace(/^.*,/, ''), 'base64')
  }
}

const here = 'http://pdf.example'
const program = '/pdf.mjs'
const pdfJs = fileURLToPath(import.meta.resolve('unpdf/pdfjs'))

/** In the browser; what it needs is handed over. */
async function draw({ program, file, number }: { program: string; file: string; number: number }) {
  const { getDocument }: typeof import('unpdf/pdfjs') = await import(program)
  const pdf = await getDocument({ url: file }).promise
  const sheet = await pdf.getPage(number)
  const viewport = sheet.getViewport({ scale: 1 })
  const [canvas] = document.getElementsByTagName('canvas')
  const canvasContext = canvas?.getContext('2d')
  if (!canvas || !canvasContext) throw new Error('There is nothing to draw on.')
  canvas.width = viewport.width
  canvas.height = viewport.height
  await sheet.render({ canvas, canvasContext, viewport }).promise
  return canvas.toDataURL()
}
