/** The width of a text in a font that is not ours, in em: rather too wide than too narrow. */
export function guess(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) {
    if (/^\p{M}+$/u.test(segment)) continue
    if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(segment)) width += 1.38
    // As wide as high; in some fonts a hair wider.
    else if (square.test(segment)) width += 1.02
    else if (/\p{L}/u.test(segment)) width += 1.1
    else width += 1
  }
  return width
}

const square =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
