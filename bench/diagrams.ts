import type { Dice } from './dice.ts'

/** A Mermaid diagram of one of five kinds, with labels that no other note has. */
export function diagram(index: number, dice: Dice): string {
  const label = (part: number) => `${dice.pick(words)} ${index}.${part}`
  return `\`\`\`mermaid\n${dice.pick(kinds)(label)}\n\`\`\``
}

type Label = (part: number) => string

const kinds: ((label: Label) => string)[] = [
  label => `flowchart LR
  a[${label(1)}] --> b{${label(2)}}
  b -->|yes| c[${label(3)}]
  b -->|no| d[(${label(4)})]
  c --> e([${label(5)}])`,
  label => `sequenceDiagram
  participant A as ${label(1)}
  participant B as ${label(2)}
  A->>B: ${label(3)}
  B-->>A: ${label(4)}
  Note over A,B: ${label(5)}`,
  label => `stateDiagram-v2
  state "${label(1)}" as one
  state "${label(2)}" as two
  [*] --> one
  one --> two : ${label(3)}
  two --> [*]`,
  label => `pie title ${label(1)}
  "${label(2)}" : 40
  "${label(3)}" : 35
  "${label(4)}" : 25`,
  label => `flowchart TD
  subgraph one [${label(1)}]
    a[${label(2)}] --> b[${label(3)}]
  end
  subgraph two [${label(4)}]
    c[${label(5)}] --> d[${label(6)}]
  end
  b --> c`,
]

const words = ['Request', 'Queue', 'Worker', 'Store', 'Client', 'Report', 'Gateway', 'Check']
