import { asClause } from './as-clause.ts'

/** What can be wrong when a note is imported, and what is likely a slip in it. */
export const importing = {
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
} as const

/** For what is only likely wrong. */
const leave = 'Mend it if it is a slip; it was left as it is.'
