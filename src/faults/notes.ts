import { asClause } from './as-clause.ts'

/** What can be wrong in the text of a note or a session deck, and in its file. */
export const notes = {
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
  mdxComponent: (name: string) => ({
    message: `The note uses <${name}>, and does not import it.`,
    hint: 'Import it, or take the tag away; until then what is in it is shown without it.',
  }),
  mdxImport: (reason: string) => ({
    message: `An import of the note cannot be used: ${asClause(reason)}.`,
    hint: 'Mend its line; until then what is in the component is shown without it.',
  }),
  mdxExpression: (name: string) => ({
    message: `The note says {${name}}, and there is no such name in it.`,
    hint: 'Define it with `export const`, or write \\{ for a brace; until then it is shown as it was typed.',
  }),
  mdxMisused: (use: string) => ({
    message: `A component is not given what it can show: ${use}.`,
    hint: 'Mend it; until then what is in it is shown without it.',
  }),
  mdxNotTrusted: (reason: string) => ({
    message: `Something in this MDX is not trusted to run: ${asClause(reason)}.`,
    hint: 'Where the notes are your own, set `trust: true`; until then the rest is shown without it.',
  }),
  htmlRemoved: (what: string) => ({
    message: `The note is not trusted, and so is shown without ${what}.`,
    hint: 'Where the notes are your own, set `trust: true`.',
  }),
  htmlUnfinished: (what: string) => ({
    message: `The HTML that begins with “${what}” does not end.`,
    hint: 'Close it; until then it is shown as it was typed.',
  }),
  codeMeta: (option: string) => ({
    message: `The code block cannot be shown with “${option}”.`,
    hint: 'Name a frame that there is (code, terminal, none), lines from 1 on, or a simpler pattern; until then the code is shown without it.',
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
} as const
