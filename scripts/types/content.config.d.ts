import type { defineCollection } from 'astro:content'

/** The collections that Lectern’s pages are made of, for `src/content.config.ts`. */
export declare const collections: Record<'notes' | 'decks' | 'docs', ReturnType<typeof defineCollection>>
