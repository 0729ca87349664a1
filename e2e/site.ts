import type { APIRequestContext } from '@playwright/test'
import type { Manifest } from '../src/manifest.ts'

export interface Site extends Manifest {
  /** The addresses of all pages, those that no note has among them. */
  pages: string[]
  /** The addresses of all decks. */
  allDecks: string[]
}

/** Asks the built site what it holds. */
export async function readSite(request: APIRequestContext): Promise<Site> {
  // The site is ours, and so is the shape of its manifest.
  const manifest = (await (await request.get('/lectern.json')).json()) as Manifest
  return {
    ...manifest,
    pages: ['/', '/slides/', '/404.html', ...manifest.notes.map(({ page }) => page)],
    allDecks: [
      ...manifest.notes.flatMap(({ deck }) => deck ?? []),
      ...manifest.decks.map(({ deck }) => deck),
    ],
  }
}
