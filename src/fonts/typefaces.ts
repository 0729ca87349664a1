import { processWide } from '../process-wide.ts'
import { lectern } from '../themes/lectern.ts'
import type { Face, ThemeFonts } from '../themes/theme.ts'
import type { Cut, FontFile, Typefaces } from './font-file.ts'
import { fontsource } from './fontsource.ts'
import type { OwnFonts } from './own.ts'
import { families, familiesFor, filesOf } from './scripts.ts'

/**
 * The faces that a site is set in: its own fonts, behind them those of its theme, and behind these a family of Noto for
 * each script in its texts that they lack.
 *
 * @param folder of the notes, whose own packages may hold fonts
 * @param texts all that will be shown; without, every script is in them
 * @param own font files of the folder
 */
export function typefacesFor(
  { text, behind }: ThemeFonts,
  folder: string,
  texts?: readonly string[],
  own: OwnFonts = {},
): Typefaces {
  const needed = texts ? new Set(texts.flatMap(familiesFor)) : families
  const others = (weight: number) => [...needed].flatMap(family => filesOf(family, folder, weight))
  const stack = (weight: number, style: 'normal' | 'italic'): Cut[] =>
    [...[text, ...behind].flatMap(face => filesIn(face, weight, style)), ...others(weight)].map(file => ({
      file,
      weight,
    }))
  const semibold = [...cut(600, own.bold ?? own.text), ...stack(600, 'normal')]
  const semiboldItalic = [...cut(600, own.italic ?? own.bold ?? own.text), ...stack(600, 'italic')]
  return {
    regular: [...cut(400, own.text), ...stack(400, 'normal')],
    italic: [...cut(400, own.italic ?? own.text), ...stack(400, 'italic')],
    semibold,
    semiboldItalic,
    title: [...cut(600, own.headings), ...semibold],
    titleItalic: [...cut(600, own.headings), ...semiboldItalic],
    mono: [own.code ?? [], fontsource(mono), others(400)].flat().map(file => ({ file, weight: 400 })),
  }
}

/** The faces that this process measures text in and that its site is set in. */
export const typefaces = (): Typefaces => {
  place.typefaces ??= typefacesFor(lectern.fonts, '.')
  return place.typefaces
}

/** From now on, text is measured and set in these. */
export function setTypefaces(typefaces: Typefaces): void {
  place.typefaces = typefaces
}

const cut = (weight: number, file?: FontFile): Cut[] => (file ? [{ file, weight }] : [])

/** Its own italics, where it has them; a browser slants the upright letters for what they lack. */
const filesIn = ({ italic, ...family }: Face, weight: number, style: 'normal' | 'italic'): FontFile[] =>
  fontsource({ ...family, weight, style: italic ? style : 'normal' })

const mono = { family: 'JetBrains Mono', name: 'jetbrains-mono', weight: 400 }

const place = processWide<{ typefaces?: Typefaces }>('typefaces', () => ({}))
