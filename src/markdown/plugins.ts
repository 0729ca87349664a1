import type { MdastPluginList } from 'satteri'
import type { DiagramDrawer } from '../diagrams/draw.ts'
import { diagrams } from './diagrams.ts'
import { directives } from './directives.ts'
import { noteLinks, type Project } from './note-links.ts'
import { pictures } from './pictures.ts'

/** Our plugins, in the order in which they see a note. They leave text that is not theirs as it is. */
export const plugins = (project: Project, drawer: DiagramDrawer): MdastPluginList => [
  directives,
  diagrams(drawer),
  noteLinks(project),
  pictures(project),
]
