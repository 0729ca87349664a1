import { contrast } from './contrast.ts'
import { lectern } from './lectern.ts'
import { paper } from './paper.ts'
import type { Theme } from './theme.ts'

/** The themes that come along, by the names that a site sets. */
export const themes = { lectern, paper, contrast } satisfies Record<string, Theme>

export type ThemeName = keyof typeof themes

export const themeNames = Object.keys(themes) as [ThemeName, ...ThemeName[]] // zod wants at least one.
