import type { AstroConfig } from 'astro'
import type { HastPluginEntry, MdastPluginEntry } from 'satteri'
import type { DiagramDrawer } from '../diagrams/draw.ts'
import type { Reader } from '../notes/reader.ts'
import { features } from '../notes/tree.ts'
import { plugins } from './plugins.ts'
import type { Project } from './project.ts'
import { taskNames } from './task-names.ts'

/** Makes Astro's Markdown engine read our dialect, in notes and session decks alike. */
export function compileNotes(
  processor: AstroConfig['markdown']['processor'],
  {
    root,
    urls,
    lang,
    reader,
    drawer,
  }: Pick<Project, 'root' | 'urls' | 'lang'> & { reader: Reader; drawer: DiagramDrawer },
): void {
  if (!isSatteri(processor))
    throw new Error('Lectern needs Sätteri, Astro’s own Markdown engine: remove `markdown.processor`.')
  Object.assign(processor.options.features, features)
  processor.options.mdastPlugins.push(
    ...plugins(
      {
        root,
        urls,
        lang,
        folders: () => reader.folders(),
        ground: () => reader.current().ground,
        written: file => reader.current().written.get(file),
      },
      drawer,
    ),
  )
  processor.options.hastPlugins.push(taskNames)
}

interface Satteri {
  options: {
    features: Record<string, unknown>
    mdastPlugins: MdastPluginEntry[]
    hastPlugins: HastPluginEntry[]
  }
}

function isSatteri(processor: unknown): processor is Satteri {
  return (
    typeof processor === 'object' && processor !== null && 'name' in processor && processor.name === 'satteri'
  )
}
