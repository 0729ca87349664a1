import { asClause } from './as-clause.ts'

/** What can be wrong with a diagram. */
export const diagrams = {
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
} as const
