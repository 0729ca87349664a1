import { processWide } from '../process-wide.ts'
import type { Cut, FontFile, Typefaces } from './font-file.ts'
import { fontsource } from './fontsource.ts'
import { families, familiesFor, filesOf } from './scripts.ts'

/**
 * The faces that a site is set in: Inter and JetBrains Mono, and behind them a family of Noto for each script in its
 * texts that these lack.
 *
 * @param texts all that will be shown; without, every script is in them
 * @param folder of the notes, whose own packages may hold fonts
 */
export function typefacesFor(folder: string, texts?: readonly string[]): Typefaces {
  const needed = texts ? new Set(texts.flatMap(familiesFor)) : families
  const others = [...needed].flatMap(family => filesOf(family, folder))
  const stack = (files: readonly FontFile[], weight: number): Cut[] =>
    [...files, ...others].map(file => ({ file, weight }))
  const regular = stack(inter(400), 400)
  const semibold = stack(inter(600), 600)
  return {
    regular,
    italic: regular,
    semibold,
    semiboldItalic: semibold,
    title: semibold,
    titleItalic: semibold,
    mono: stack(fontsource({ family: 'JetBrains Mono', name: 'jetbrains-mono', weight: 400 }), 400),
  }
}

/** The faces that this process measures text in and that its site is set in. */
export const typefaces = (): Typefaces => {
  place.typefaces ??= typefacesFor('.')
  return place.typefaces
}

/** From now on, text is measured and set in these. */
export function setTypefaces(typefaces: Typefaces): void {
  place.typefaces = typefaces
}

const inter = (weight: number) => fontsource({ family: 'Inter', name: 'inter', weight })

const place = processWide<{ typefaces?: Typefaces }>('typefaces', () => ({}))
