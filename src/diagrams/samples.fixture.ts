/** The two diagrams that matter most here, and one of each common type. */
export const API = `flowchart LR
  accTitle: A serverless REST API
  accDescr: A client calls the REST API of Amazon API Gateway, which proxies each request to AWS Lambda.
  client([Client]) -->|REST API| gateway[Amazon API<br/>Gateway]
  gateway -->|proxy<br/>requests| lambda[AWS<br/>Lambda]
  lambda -->|CRUD| table[(Amazon<br/>DynamoDB)]`

export const BATCH = `flowchart LR
  accTitle: The way of an AWS Batch job
  input[(Amazon<br/>S3)] -->|object put<br/>triggers| batch[AWS<br/>Batch]
  batch -->|picks<br/>instances| ecs
  ecr[(Amazon<br/>ECR)] -->|Docker<br/>image| ecs
  subgraph ecs [ECS cluster]
    direction TB
    ec2[EC2]
    spot[Spot]
  end
  ecs -->|writes<br/>result| output[(Amazon<br/>S3)]`

export const TYPES: Record<string, string> = {
  sequence:
    'sequenceDiagram\n  actor U as User\n  participant A as API\n  U->>A: POST /items\n  A-->>U: 201 Created',
  class: 'classDiagram\n  Animal <|-- Duck\n  class Duck {\n    +String beak\n    +swim() void\n  }',
  state: 'stateDiagram-v2\n  [*] --> Idle\n  Idle --> Busy: start\n  Busy --> [*]',
  er: 'erDiagram\n  CUSTOMER ||--o{ ORDER : places\n  ORDER {\n    int id PK\n  }',
  gantt:
    'gantt\n  title Plan\n  dateFormat YYYY-MM-DD\n  section A\n  Design :done, a1, 2026-01-05, 7d\n  Build :a2, after a1, 14d',
  pie: 'pie title Cost\n  "EC2 Spot" : 42.5\n  "S3" : 18',
  mindmap: 'mindmap\n  root((Site))\n    Docs\n      Search\n    Slides',
  timeline: 'timeline\n  title History\n  2002 : LinkedIn\n  2004 : Facebook',
  git: 'gitGraph\n  commit id: "one"\n  branch develop\n  commit id: "two"\n  checkout main\n  merge develop',
  architecture:
    'architecture-beta\n  group api(cloud)[API]\n  service db(database)[Database] in api\n  service web(server)[Server] in api\n  db:L -- R:web',
  quadrant: 'quadrantChart\n  x-axis Low --> High\n  y-axis Few --> Many\n  Ours: [0.3, 0.6]',
  chart: 'xychart-beta\n  x-axis [jan, feb]\n  y-axis "Revenue" 0 --> 10\n  bar [5, 6]',
  journey: 'journey\n  title Day\n  section Work\n    Make tea: 5: Me',
  requirement:
    'requirementDiagram\n  requirement r {\n    id: 1\n    text: it works\n  }\n  element e {\n    type: simulation\n  }\n  e - satisfies -> r',
  kanban: 'kanban\n  Todo\n    [Write docs]',
  block: 'block-beta\n  columns 2\n  a["Front end"] b["Back end"]',
  sankey: 'sankey-beta\nBio,Solid,280\nSolid,Heat,120',
  packet: 'packet-beta\n0-15: "Source"\n16-31: "Target"',
  radar: 'radar-beta\n  axis a["Speed"], b["Cost"], c["Ease"]\n  curve x["Ours"]{3, 4, 5}',
  c4: 'C4Context\n  Person(u, "Customer")\n  System(s, "Bank")\n  Rel(u, s, "Uses")',
}
