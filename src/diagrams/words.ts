import type { DiagramDb } from './diagram-db.ts'
import { ID_MARK } from './drawing.ts'
import { withBrackets } from './generics.ts'

/** `Client to API (calls)`, `API to Store`, `Cluster contains A and B`, or nothing if there is no graph. */
export function graphInWords(db: DiagramDb): string[] {
  const data = record(attempt(() => db.getData?.()))
  const nodes = list(data.nodes)
  const edges = list(data.edges)
  const names = new Map(nodes.map(node => [text(node.id), labelOf(node)]))
  const nameOf = (id: unknown) => names.get(text(id)) || plain(id)
  const ways = edges.map(edge => way(nameOf(edge.start), nameOf(edge.end), plain(edge.label)))
  const groups = nodes.filter(node => node.isGroup === true)
  const held = groups.map(group => holding(group, nodes)).filter(Boolean)
  if (ways.length + held.length > 0) return shortened([...ways, ...held], 'connections')
  return shortened(nodes.map(labelOf), 'parts')
}

/** `Alice to Bob: Hello`, `Bob to Alice: Hi` for a sequence diagram. */
export function messagesInWords(db: DiagramDb): string[] {
  const messages = list(attempt(() => db.getMessages?.()))
  const actors = attempt(() => db.getActors?.())
  const nameOf = (id: unknown) =>
    plain(actors instanceof Map ? record(actors.get(id)).description : id) || plain(id)
  const said = messages.filter(
    ({ from, to, message }) => from && to && typeof message === 'string' && message,
  )
  return shortened(
    said.map(({ from, to, message }) =>
      from === to
        ? `${nameOf(from)}: ${plain(message)}`
        : `${nameOf(from)} to ${nameOf(to)}: ${plain(message)}`,
    ),
    'messages',
  )
}

/** `Dogs 386`, `Cats 85` for a pie. */
export function slicesInWords(db: DiagramDb): string[] {
  const sections = attempt(() => db.getSections?.())
  if (!(sections instanceof Map)) return []
  const slices = [...sections].filter(([, value]) => typeof value === 'number')
  return shortened(
    slices.map(([name, value]) => `${plain(name)} ${value}`),
    'slices',
  )
}

/** A label without its markup, on one line. */
export function plain(label: unknown): string {
  const bare = text(label)
    .replace(/<br\s*\/?>|\\n/gi, ' ')
    .replace(/<\/?[a-z][^>]*>|\*\*|`/gi, '')
  return decodeEntities(bare)
    .replaceAll(ID_MARK, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** Our brackets of generics, `&nbsp;`, and Mermaid's own way to carry `#9829;` and `#quot;` through its parsers. */
export function decodeEntities(text: string): string {
  return withBrackets(text)
    .replace(/(?:ﬂ°°|&#)(\d{1,6})(?:¶ß|;)/g, (_, code) =>
      String.fromCodePoint(Math.min(0x10ffff, Number(code))),
    )
    .replace(/(?:ﬂ°|&)(\w+)(?:¶ß|;)/g, (whole, name) => ENTITIES[name] ?? whole)
}

const ENTITIES: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ', apos: "'" }
const MOST = 24

function labelOf(node: Fields): string {
  const id = text(node.id)
  // State diagrams have nodes of their own making for where all begins and ends.
  if (node.shape === 'stateStart' || /(^|_)start$/.test(id)) return 'start'
  if (node.shape === 'stateEnd' || /(^|_)end$/.test(id)) return 'end'
  const label = Array.isArray(node.label) ? node.label.join(' ') : node.label
  return plain(label) || plain(id)
}

function way(from: string, to: string, label: string): string {
  return label ? `${from} to ${to} (${label})` : `${from} to ${to}`
}

function holding(group: Fields, nodes: Fields[]): string {
  const inside = nodes.filter(node => node.parentId === group.id).map(labelOf)
  if (inside.length === 0) return ''
  const last = inside.pop()
  return `${labelOf(group)} contains ${inside.length > 0 ? `${inside.join(', ')} and ${last}` : last}`
}

function shortened(parts: string[], what: string): string[] {
  const said = parts.filter(Boolean)
  const rest = said.length - MOST
  return rest > 0 ? [...said.slice(0, MOST), `and ${rest} more ${what}`] : said
}

function attempt(call: () => unknown): unknown {
  try {
    return call()
  } catch {
    return undefined // a description in other words is better than no drawing
  }
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(record) : []
}

function record(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {} // its fields are checked where used
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** What Mermaid's nodes, edges, messages and actors have that we read. */
interface Fields {
  nodes?: unknown
  edges?: unknown
  id?: unknown
  label?: unknown
  shape?: unknown
  isGroup?: unknown
  parentId?: unknown
  start?: unknown
  end?: unknown
  from?: unknown
  to?: unknown
  message?: unknown
  description?: unknown
}
