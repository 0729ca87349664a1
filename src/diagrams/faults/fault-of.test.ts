import { describe, expect, it } from 'vitest'
import { refused, useDrawer } from '../drawer.fixture.ts'

const drawer = useDrawer()

describe('a fault in a diagram is named with line and column', () => {
  it.each([
    ['a flowchart', 'flowchart LR\n  a --> b\n  b --> [', 3],
    ['a sequence diagram', 'sequenceDiagram\n  A->>B: hi\n  loop\n  B-->\n', 4],
    ['a class diagram', 'classDiagram\n  class A {\n  A <|-- ', 3],
    ['an ER diagram', 'erDiagram\n  A ||--o{ B : has\n  A ||--', 3],
    ['a pie', 'pie\n  "a" : 1\n  "b" : x', 3],
    ['a state diagram', 'stateDiagram-v2\n  [*] --> A\n  A --> ', 3],
    [
      'front matter before it',
      '---\ntitle: T\nconfig:\n  layout: elk\n---\nflowchart LR\n  a --> b\n  b --> [',
      8,
    ],
    [
      'comments and directives before it',
      '%% one\n%%{init: {"theme": "dark"}}%%\n\nflowchart LR\n%% two\n  a --> [',
      6,
    ],
    ['a packet', 'packet-beta\n0-15: "Source"\n16-x: "Target"', 3],
  ])('%s', async (_name, source, line) => {
    const fault = await refused(drawer, source)
    expect(fault).toMatchObject({ line })
    expect(fault.column).toBeGreaterThan(0)
    expect(fault.message).not.toMatch(/\n|---/)
    expect(fault.message.length).toBeGreaterThan(20)
  })

  it.each([
    ['flowchart LR\n  a --> b\n  b --> [', 'Mermaid did not expect “[” here', 3, 9],
    ['%% a comment\nflowchart LR\n  a[foo --> b', 'the end of the line here; it expected “]”', 3, 14],
    ['erDiagram\n  A ||--o{ B : has\n  A ||--', '“||--o{”', 3, 9],
    ['pie\n  "a" : 1\n  "b" : x', 'Mermaid did not expect “x” here.', 3, 9],
    ['gitGraph\n commit\n brnch x', 'Mermaid did not expect “brnch” here', 3, 2],
    ['---\ntitle: [x\n---\nflowchart LR\n  a', 'front matter of the diagram is not YAML', 3, 1],
  ])('points at what it stumbled over: %j', async (source, words, line, column) => {
    const fault = await refused(drawer, source)
    expect(fault.message).toContain(words)
    expect(fault).toMatchObject({ line, column })
  })
})

describe('what cannot be drawn is refused with what to do instead', () => {
  it.each([
    ['no type', 'hello world', /does not know this type/, 1],
    ['nothing', '  \n', /is empty/, 1],
    ['ZenUML', 'zenuml\n  A->B: hi', /sequenceDiagram/, 1],
    ['a formula', 'flowchart LR\n  a["$$x^2$$"]', /Formulas/, 2],
    ['an image', 'flowchart LR\n  a@{ img: "https://example.com/x.png", label: "X" }', /Images/, 2],
  ])('%s', async (_name, source, message, line) => {
    expect(await refused(drawer, source)).toMatchObject({ message: expect.stringMatching(message), line })
  })

  it('a source of five megabytes', async () => {
    const fault = await refused(drawer, `flowchart LR\n${'a --> b\n'.repeat(650_000)}`)
    expect(fault.message).toMatch(/characters/)
  })
})
