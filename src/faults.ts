/**
 * Every fault that Lectern can find in its input: one name, one sentence, one hint.
 * Names are permanent: tests and the manifest use them.
 */
export const faults = {
  frontMatterSyntax: (reason: string, language: string) => ({
    message: `The front matter is not valid ${language}: ${asClause(reason)}.`,
    hint: 'Mend its lines at the top of the file; until then the note is shown without them.',
  }),
  frontMatterValue: (key: string, expected: string) => ({
    message: `“${key}” in the front matter is not what it should be: ${asClause(expected)}.`,
    hint: 'Change the value or remove the line.',
  }),
  mdxSyntax: (reason: string) => ({
    message: `The note does not work as MDX: ${asClause(reason)}.`,
    hint: 'Mend it there; until then the note is shown as Markdown.',
  }),
  tooDeep: () => ({
    message: 'The note is nested too deeply: quotes in quotes, lists in lists or elements in elements.',
    hint: 'Make it flatter; until then its text is shown as it was typed.',
  }),
  mdxName: () => ({
    message: 'The note cannot be compiled as MDX, as a “#”, “?” or “%” stands in its path.',
    hint: 'Rename it; until then the note is shown as Markdown.',
  }),
  mdxNotTrusted: (reason: string) => ({
    message: `The note is MDX that is not trusted to run: ${asClause(reason)}.`,
    hint: 'Where the notes are your own, set `trust: true`; until then it is shown as Markdown.',
  }),
  htmlRemoved: (what: string) => ({
    message: `The note is not trusted, and so is shown without ${what}.`,
    hint: 'Where the notes are your own, set `trust: true`.',
  }),
  htmlUnfinished: (what: string) => ({
    message: `The HTML that begins with “${what}” does not end.`,
    hint: 'Close it; until then it is shown as it was typed.',
  }),
  diagramSyntax: (reason: string) => ({
    message: `The diagram cannot be drawn: ${asClause(reason)}.`,
    hint: 'Mend the Mermaid text; the syntax is at https://mermaid.js.org/intro/syntax-reference.html',
  }),
  diagramWidth: (width: string) => ({
    message: `The diagram’s width is not what it should be: “${width}”.`,
    hint: 'Write pixels or a share of the page behind “mermaid”: width=480 or width=60%.',
  }),
  diagramSmall: (height: string) => ({
    message: `The text of the diagram is only ${height} px high on a slide of 720, where 14 can be read.`,
    hint: 'Turn it (TB for LR), shorten its labels, or make two diagrams of it.',
  }),
  mathSyntax: (reason: string) => ({
    message: `The formula cannot be read: ${asClause(reason)}.`,
    hint: 'Mend the TeX; until then the formula is shown as it was typed.',
  }),
  includeNotFound: (reference: string) => ({
    message: `The deck includes a note that is not there: “${reference}”.`,
    hint: 'Name a note by its path from the deck’s file, or by its id.',
  }),
  includeHeadingNotFound: (reference: string, heading: string) => ({
    message: `The deck includes a section that is not there: “${heading}” in “${reference}”.`,
    hint: 'Write the heading’s id as it stands in the address of its link.',
  }),
  noteIdClash: (id: string, other: string) => ({
    message: `Two files have the id “${id}”: this one and ${other}.`,
    hint: 'Rename one of the files; until then this one gets a number.',
  }),
  pictureNotFound: (target: string) => ({
    message: `The picture “${target}” is not there.`,
    hint: 'Add the file or correct the path; until then its place shows the alternative text.',
  }),
  pictureBroken: (target: string, reason: string) => ({
    message: `The picture “${target}” is broken: ${asClause(reason)}.`,
    hint: 'Save it anew; until then it is shown as far as browsers can, else its alternative text is.',
  }),
  pictureNotFetched: (target: string, reason: string) => ({
    message: `The picture “${target}” could not be brought into the site: ${asClause(reason)}.`,
    hint: 'Save it into the notes folder; until then it is shown from where it is.',
  }),
  pictureUnsupported: (target: string, format: string) => ({
    message: `The picture “${target}” is in a format that browsers do not show: ${format}.`,
    hint: 'Save it as PNG, JPEG, WebP or SVG; until then its place shows the alternative text.',
  }),
  pictureCleaned: (target: string, removed: string) => ({
    message: `The drawing “${target}” held what a picture should not, and is shown without it: ${removed}.`,
    hint: 'Save it without scripts and addresses, or set `trust: true` for files of your own.',
  }),
  linkNotFound: (target: string) => ({
    message: `The link “${target}” leads to no note or file.`,
    hint: 'Correct the path or remove the link; until then its words stand there alone.',
  }),
  linkToFolder: (target: string) => ({
    message: `The link “${target}” leads to a folder in which there is no note.`,
    hint: 'Put a README into the folder, or link a file in it; until then the link’s words stand there alone.',
  }),
  anchorNotFound: (target: string) => ({
    message: `The link “${target}” names a heading that is not there.`,
    hint: 'Write behind the # what stands in the address of the heading; until then it leads to the top.',
  }),
  addressOutside: (target: string) => ({
    message: `The address “${target}” leads out of the notes folder.`,
    hint: 'Move the file into the folder; until then it is neither linked nor shown.',
  }),
  addressHidden: (target: string) => ({
    message: `The address “${target}” leads to a hidden file, which may not be meant for others.`,
    hint: 'Give the file a name without a dot at its beginning; until then it is neither linked nor shown.',
  }),
  pictureWithoutWords: (target: string) => ({
    message: `The picture “${target}” has no alternative text.`,
    hint: 'Say what it shows, for those who cannot see it: ![in these brackets](…).',
  }),
  headingSkipsLevel: (text: string, depth: string, above: string) => ({
    message: `The heading “${text}” is of level ${depth}, right below one of level ${above}.`,
    hint: 'Make it one level deeper than the heading that it belongs to.',
  }),
  unreadable: (reason: string) => ({
    message: `The file cannot be read: ${asClause(reason)}.`,
    hint: 'Check that the file is there and may be read.',
  }),
  notText: () => ({
    message: 'The file is named like a note, but it is not text.',
    hint: 'Rename or move it; until then its page says so.',
  }),
  encoding: () => ({
    message: 'The text is not UTF-8 from here on; such lines are read as Windows-1252.',
    hint: 'Save the file as UTF-8.',
  }),
  linkOutside: (target: string) => ({
    message: `The link leads out of the notes folder, to ${target}, and is not followed.`,
    hint: 'Put the file itself here, or set `trust: true` where all that it leads to is your own.',
  }),
  importNotMarkdown: () => ({
    message: 'This is no Markdown note.',
    hint: 'Name a text file that ends in .md, .mdx or .markdown.',
  }),
  importWouldOverwrite: () => ({
    message: 'There is a file of this name with another content.',
    hint: 'Move it away, name another folder with --into, or replace it with --force.',
  }),
  importNotWritable: (reason: string) => ({
    message: `The note cannot be written here: ${asClause(reason)}.`,
    hint: 'Name a folder that you may write to with --into.',
  }),
  slipRepeatedWord: (words: string) => ({
    message: `A word stands twice: “${words}”.`,
    hint: leave,
  }),
  slipCapitals: (word: string, likely: string) => ({
    message: `“${word}” has two capitals: “${likely}”?`,
    hint: leave,
  }),
  slipMarker: (words: string) => ({
    message: `A mark is glued to its word, and so is only text: “${words}”.`,
    hint: leave,
  }),
  slipSpelling: (word: string, other: string) => ({
    message: `“${word}” is “${other}” elsewhere in the note.`,
    hint: leave,
  }),
  slipNumber: (before: string, after: string) => ({
    message: `The numbers of the headings go from ${before} to ${after}.`,
    hint: leave,
  }),
  slipUnclosed: (mark: string, words: string) => ({
    message: `“${mark}” is not closed: “${words}”.`,
    hint: leave,
  }),
  slipSpaces: (count: string) => ({
    message: `Spaces at the end of a line do nothing (lines like this one: ${count}).`,
    hint: leave,
  }),
  folderNotFound: () => ({
    message: 'There is no such folder.',
    hint: 'Name the folder that the notes are in.',
  }),
  folderEmpty: () => ({
    message: 'There is no note in this folder.',
    hint: 'Notes are files that end in .md, .mdx or .markdown.',
  }),
  outputOverNotes: () => ({
    message: 'The site would replace the notes.',
    hint: 'Name another folder with --out.',
  }),
  outputInNotes: () => ({
    message: 'The site would lie inside the notes folder, which is only read.',
    hint: 'Name a folder outside of it with --out.',
  }),
  outputNotOurs: () => ({
    message: 'The folder is not empty, and what is in it is not a site that Lectern has built.',
    hint: 'Name another folder with --out, or empty this one.',
  }),
  outputNotWritable: () => ({
    message: 'The site cannot be written here.',
    hint: 'Name a folder that you may write to with --out.',
  }),
  outputNotFolder: () => ({
    message: 'The site would replace a file.',
    hint: 'Name a folder with --out.',
  }),
  diskFull: () => ({
    message: 'There is no room left on the disk.',
    hint: 'Make room, or name another disk with --out and --cache; the site that was there is as it was.',
  }),
  stopped: (reason: string) => ({
    message: `The work has stopped: ${asClause(reason)}.`,
    hint: 'Run it again with --verbose to see where.',
  }),
  cacheNotWritable: () => ({
    message: 'What is kept between two runs cannot be written here.',
    hint: 'Name a folder that you may write to with --cache.',
  }),
  chromiumNotFound: () => ({
    message: 'Slides are looked at and printed with Chromium, and there is none on this machine.',
    hint:
      'Get one with `apt-get install chromium` (Debian, Ubuntu), `brew install --cask chromium` (macOS), ' +
      '`winget install Google.Chrome` (Windows) or, anywhere, `npx playwright install chromium`; ' +
      'or name the program in LECTERN_CHROMIUM.',
  }),
  chromiumNotStarted: (reason: string) => ({
    message: `Chromium cannot be started: ${asClause(reason)}.`,
    hint: 'Try to start it by hand, or name another program in LECTERN_CHROMIUM.',
  }),
  slideTooFull: (slide: string, over: string, words: string) => ({
    message: `The slide “${slide}” is too full: “${words}” is ${over} px out of its room.`,
    hint: `Divide it with a line of "---". ${ours}`,
  }),
  slideTextSmall: (slide: string, size: string) => ({
    message: `The slide “${slide}” has text that is too small to be read from afar: ${size} px of 720.`,
    hint: `Take away what sets its size. ${ours}`,
  }),
  slideWordsUnseen: (slide: string, words: string) => ({
    message: `The slide “${slide}” hides words: “${words}”.`,
    hint: `Take away what hides them. ${ours}`,
  }),
  slideBlocksOverlap: (slide: string, words: string) => ({
    message: `On the slide “${slide}” one thing lies on another: “${words}”.`,
    hint: `Divide it with a line of "---". ${ours}`,
  }),
  slideId: (slide: string) => ({
    message: slide ? `There are two slides “${slide}” in the deck.` : 'The slide has no id.',
    hint: ours,
  }),
  deckNotRunning: (deck: string) => ({
    message: `The deck ${deck} does not start in a browser.`,
    hint: ours,
  }),
  slideTight: (slide: string) => ({
    message: `The slide “${slide}” is fuller than planned; it is shown with tighter lines or smaller text.`,
    hint: 'Divide it with a line of `---` if it looks crowded.',
  }),
  pdfNotPrinted: (address: string, reason: string) => ({
    message: `“${address}” could not be printed: ${asClause(reason)}.`,
    hint: 'The other PDFs are made; run it again, or look at the page in a browser.',
  }),
  pdfClash: (address: string) => ({
    message: `Its PDF would be at “${address}”, where another one is.`,
    hint: 'Rename the file; until then the PDF is not made.',
  }),
  siteNotBuilt: () => ({
    message: 'There is no built site in this folder.',
    hint: 'Build it first, or leave out --no-build.',
  }),
  optionValue: (option: string, expected: string) => ({
    message: `The option “${option}” is not what it should be: ${asClause(expected)}.`,
    hint: 'Correct it there; the README tells all options.',
  }),
  optionUnknown: (option: string, suggestion: string) => ({
    message: `There is no option “${option}”.`,
    hint: `${asClause(suggestion)}.`,
  }),
  optionPicture: (option: string, path: string) => ({
    message: `The option “${option}” names no picture in the folder: “${path}”.`,
    hint: 'Name an SVG, PNG, JPEG, WebP, AVIF or GIF file by its path from the folder.',
  }),
  optionFont: (path: string) => ({
    message: `There is no font in the folder at “${path}”.`,
    hint: 'Name a WOFF2, WOFF, TrueType or OpenType file by its path from the folder.',
  }),
  fontUnusable: (path: string, reason: string) => ({
    message: `The font “${path}” cannot be used: ${asClause(reason)}.`,
    hint: 'Name another font, or leave the option out.',
  }),
  fontLacks: (letters: string) => ({
    message: `The font lacks letters that stand in the notes: ${letters}.`,
    hint: 'Take a font that has them; until then they are set in another one.',
  }),
  optionSheet: (path: string) => ({
    message: `There is no stylesheet in the folder at “${path}”.`,
    hint: 'Name a .css file by its path from the folder.',
  }),
  cssSyntax: (reason: string) => ({
    message: `The stylesheet cannot be read here: ${asClause(reason)}.`,
    hint: 'Mend it; until then the rest of it is used.',
  }),
  cssImport: () => ({
    message: 'The stylesheet brings in another one.',
    hint: 'Name that one in the option “css”, too, which takes a list; until then it is left out.',
  }),
  cssAddress: (address: string) => ({
    message: `The stylesheet names a file that is not in the folder: “${address}”.`,
    hint: 'Put the file there, or correct its path from the stylesheet; until then it is left out.',
  }),
  accentFaint: (colour: string, shown: string) => ({
    message: `The accent “${colour}” is too faint for text on light pages; “${shown}” is shown there in its place.`,
    hint: `Set the accent to “${shown}”, or to another colour as dark.`,
  }),
  configSyntax: (reason: string) => ({
    message: `The configuration cannot be read: ${asClause(reason)}.`,
    hint: 'Mend it there.',
  }),
  configTwice: (other: string) => ({
    message: `There is another configuration beside this one: ${other}.`,
    hint: 'Keep one of them.',
  }),
} as const

/** For what is only likely wrong. */
const leave = 'Mend it if it is a slip; it was left as it is.'

/** Of what a deck promises. */
const ours = 'Where nothing in the note is the cause, it is Lectern’s fault: please report it.'

/** What a library said, fit to stand inside a sentence. */
function asClause(text: string): string {
  return text.trim().replace(/[.\s]+$/, '')
}
