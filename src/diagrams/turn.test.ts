import { expect, it } from 'vitest'
import { turned } from './turn.ts'

it.each([
  ['flowchart LR\n a --> b', 'flowchart TB\n a --> b'],
  ['graph TD; a-->b', 'graph LR; a-->b'],
  ['flowchart\n a --> b', 'flowchart LR\n a --> b'],
  [
    '---\ntitle: graph\n---\n%% flowchart\nflowchart RL\n subgraph s\n  direction LR\n end',
    '---\ntitle: graph\n---\n%% flowchart\nflowchart TB\n subgraph s\n  direction LR\n end',
  ],
  ['stateDiagram-v2\n [*] --> A', 'stateDiagram-v2\n  direction LR\n [*] --> A'],
  ['stateDiagram-v2\n direction LR\n [*] --> A', 'stateDiagram-v2\n  direction TB\n [*] --> A'],
  [
    'stateDiagram-v2\n state A {\n  direction TB\n  b --> c\n }',
    'stateDiagram-v2\n  direction LR\n state A {\n  direction TB\n  b --> c\n }',
  ],
  ['erDiagram\n A ||--o{ B : has', 'erDiagram\n  direction LR\n A ||--o{ B : has'],
  ['sequenceDiagram\n A->>B: hi', undefined],
  ['pie\n "a": 1', undefined],
])('%j runs the other way as %j', (source, other) => {
  expect(turned(source)).toBe(other)
})
