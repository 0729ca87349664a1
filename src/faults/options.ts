import { asClause } from './as-clause.ts'

/** What can be wrong in what a site sets. */
export const options = {
  optionValue: (option: string, expected: string) => ({
    message: `The option “${option}” is not what it should be: ${asClause(expected)}.`,
    hint: 'Correct it there; the README tells all options.',
  }),
  optionUnknown: (option: string, suggestion: string) => ({
    message: `There is no option “${option}”.`,
    hint: `${asClause(suggestion)}.`,
  }),
  optionOfProject: (option: string) => ({
    message: `“--${option}” is for a folder of notes, and this is an Astro project.`,
    hint: `Set “${option}” where lectern() is called.`,
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
