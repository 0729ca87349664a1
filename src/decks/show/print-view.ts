/** The style sheets that reveal.js writes for its print view, letter for letter, of slides of 1280×720 without a margin. */
export const stylesOfPrintView: readonly string[] = [
  '@page{size:1280px 720px; margin: 0px;}',
  '.reveal section>img, .reveal section>video, .reveal section>iframe{max-width: 1280px; max-height:720px}',
]
