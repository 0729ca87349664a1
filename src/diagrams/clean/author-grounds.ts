import { converter, type Rgb, wcagContrast } from 'culori'
import { variableOf } from '../theme/sentinels.ts'
import { TOKENS } from '../theme/tokens.ts'

/**
 * The grounds that an author gave to parts of a sequence (`rect`, `box`). Our words stand on them in light and dark: one
 * that they cannot be read on becomes a tint of the page there.
 */
export function tintGrounds(svg: Element): void {
  for (const ground of svg.querySelectorAll('rect.rect')) {
    const written = ground.getAttribute('fill') ?? ''
    const colour = /^var\(/.test(written) ? undefined : toRgb(written)
    if (!colour) continue
    const [light, dark] = [tint(written, colour, 'light'), tint(written, colour, 'dark')]
    ground.setAttribute('fill', light === dark ? light : `light-dark(${light},${dark})`)
  }
}

const toRgb = converter('rgb')

/** What WCAG asks for at its highest level. */
const ENOUGH = 7

/** In hundredths, of the author's colour. */
const SHARES = [100, 60, 40, 25, 15]

function tint(written: string, colour: Rgb, theme: 'light' | 'dark'): string {
  const share = SHARES.find(share => contrastOn(colour, share / 100, theme) >= ENOUGH) ?? 10
  return share === 100 ? written : `color-mix(in srgb,${written} ${share}%,${variableOf('bg')})`
}

function contrastOn({ r, g, b, alpha = 1 }: Rgb, share: number, theme: 'light' | 'dark'): number {
  const page = toRgb(TOKENS['bg']?.[theme])
  const mix = (top: number, below = 1) => top * alpha * share + below * (1 - alpha * share)
  const ground: Rgb = { mode: 'rgb', r: mix(r, page?.r), g: mix(g, page?.g), b: mix(b, page?.b) }
  return wcagContrast(ground, TOKENS['fg']?.[theme] ?? '')
}
