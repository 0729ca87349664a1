import type { Rgb } from '../theme/sentinels.ts'

/** WCAG's relative luminance, 0 to 1. */
export function luminance({ red, green, blue }: Rgb): number {
  const linear = (channel: number) => {
    const share = channel / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
