import type { MdastPluginList } from 'satteri'
import type { DiagramDrawer } from '../diagrams/draw.ts'
import { codeMeta } from './code-meta.ts'
import { comments } from './comments.ts'
import { diagrams } from './diagrams.ts'
import { dialects } from './dialects.ts'
import { directives } from './directives.ts'
import { elementAddresses } from './element-addresses.ts'
import { layouts } from './layouts.ts'
import { math } from './math.ts'
import { noteLinks } from './note-links.ts'
import { pictures } from './pictures.ts'
import type { Project } from './project.ts'
import { rawHtml } from './raw-html.ts'

/** Our plugins, in the order in which they see a note. They leave text that is not theirs as it is. */
export const plugins = (project: Project, drawer: DiagramDrawer): MdastPluginList => [
  dialects(project),
  rawHtml(project),
  layouts,
  directives,
  diagrams(drawer, project),
  codeMeta,
  math,
  pictures(project),
  elementAddresses(project),
  noteLinks(project),
  comments,
]
