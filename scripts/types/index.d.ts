import type { AstroIntegration } from 'astro'
import type { GivenOptions } from './options.d.ts'

export type { Config } from './options.d.ts'

/** Lectern for Astro: turns a folder of notes into pages, decks and a manifest. */
export default function lectern(options?: GivenOptions): AstroIntegration
