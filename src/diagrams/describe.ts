import type { DiagramDb } from './diagram-db.ts'
import { treeInWords } from './tree-in-words.ts'
import { graphInWords, messagesInWords, slicesInWords } from './words.ts'

/** What is in a diagram, for people who hear it: what leads to what, or else the words that stand in it. */
export function partsInWords(db: DiagramDb, texts: string[]): string[] {
  const said = [slicesInWords(db), treeInWords(db), messagesInWords(db), graphInWords(db)].find(
    parts => parts.length > 0,
  )
  if (said) return said
  const words = texts.filter((text, index) => text !== texts[index - 1])
  return words.length > MOST_TEXTS ? [...words.slice(0, MOST_TEXTS), 'and more'] : words
}

/** A sentence of the parts: `Flowchart: Client to API; API to Store.` */
export function sentenceOf(type: string, parts: string[]): string {
  return parts.length > 0 ? `${nameOf(type)}: ${parts.join('; ')}.` : `${nameOf(type)}.`
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
