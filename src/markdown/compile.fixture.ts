import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri'
import { markdownToHtml, mdxToJs } from 'satteri'
import type { DiagramDrawer } from '../diagrams/draw.ts'
import { createGround } from '../notes/ground.ts'
import { features } from '../notes/tree.ts'
import { createUrls } from '../urls.ts'
import { plugins } from './plugins.ts'
import type { Project } from './project.ts'
import { taskNames } from './task-names.ts'

/** A drawer that draws its request, and refuses what says `bad`. */
export const drawer: DiagramDrawer = {
  async draw({ source, idPrefix, title, description = '' }) {
    if (source.includes('bad')) return { ok: false, message: 'it <is> {bad}' }
    const svg = `<svg id="${idPrefix}"><title>${title}</title>${source}</svg>`
    return { ok: true, svg, type: 'pie', width: 400, height: 200, letter: 16, title, description, parts: [] }
  },
  close: async () => undefined,
}

/** A project of which only the ids of its notes are known; each has the headings `part-one` and `date`. */
export function projectOf(noteIds: Record<string, string>, root = '/site', trust = false): Project {
  const notes = Object.entries(noteIds).map(
    ([file, id]) => [file, { id, anchors: ['part-one', 'date'] }] as const,
  )
  const ground = createGround({ root, folder: 'content', notes, trust })
  return {
    root,
    urls: createUrls('/'),
    lang: 'en',
    folders: () => [root],
    ground: () => ground,
    written: () => undefined,
  }
}

/** Compiles the text of a file as a site does, heading ids included. */
export async function toHtml(text: string, file = 'content/a.md', project = projectOf({})): Promise<string> {
  const { html } = await markdownToHtml(text, {
    features,
    mdastPlugins: plugins(project, drawer),
    hastPlugins: [taskNames, satteriHeadingIdsPlugin()],
    fileURL: pathToFileURL(join(project.root, file)),
  })
  return html
}

/** The same for MDX: the module that it becomes. */
export async function toModule(text: string, project = projectOf({})): Promise<string> {
  const { code } = await mdxToJs(text, {
    features,
    mdastPlugins: plugins(project, drawer),
    fileURL: pathToFileURL(join(project.root, 'content/a.mdx')),
  })
  return code
}
