import type { DiagramDb } from './diagram-db.ts'
import { graphInWords, messagesInWords, slicesInWords } from './words.ts'

/** A sentence or a few for people who hear the diagram: what it is, and what leads to what. */
export function describe(type: string, db: DiagramDb, texts: string[]): string {
  const name = nameOf(type)
  const said = slicesInWords(db) || messagesInWords(db) || graphInWords(db)
  if (said) return `${name}: ${said}.`
  const words = texts.filter((text, index) => text !== texts[index - 1]).slice(0, MOST_TEXTS)
  if (words.length === 0) return `${name}.`
  const more = texts.length > MOST_TEXTS ? '; and more' : ''
  return `${name}: ${words.join('; ')}${more}.`
}

/** What a reader calls the type, `Flowchart` or `Sequence diagram`. */
export function nameOf(type: string): string {
  const bare = type.replace(/(-v\d|-elk|-beta|Diagram|Chart)+$/gi, '')
  const known = NAMES[bare.toLowerCase()]
  if (known) return known
  const words = bare.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} diagram`
}

const MOST_TEXTS = 40

const NAMES: Record<string, string> = {
  flowchart: 'Flowchart',
  graph: 'Flowchart',
  flow: 'Flowchart',
  er: 'Entity relationship diagram',
  pie: 'Pie chart',
  gantt: 'Gantt chart',
  mindmap: 'Mind map',
  timeline: 'Timeline',
  gitgraph: 'Git history',
  journey: 'User journey',
  quadrant: 'Quadrant chart',
  xy: 'Chart',
  xychart: 'Chart',
  c4: 'C4 diagram',
  kanban: 'Kanban board',
  radar: 'Radar chart',
  treemap: 'Treemap',
  sankey: 'Sankey diagram',
}
