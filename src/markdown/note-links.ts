import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineMdastPlugin } from 'satteri'
import { findTarget } from '../notes/targets.ts'
import type { Urls } from '../urls.ts'

/** What the plugins know of the project that a note lies in. */
export interface Project {
  /** Absolute. */
  root: string
  urls: Urls
  /** The id of each note by its file, from the root. */
  noteIds: () => ReadonlyMap<string, string>
}

/** Links between notes, written as paths between files, become links between pages. */
export const noteLinks = (project: Project) => {
  return ({ fileURL }: { fileURL: URL | undefined }) => {
    if (!fileURL) return
    const from = fileFromRoot(fileURL, project.root)
    const address = (url: string) => {
      const ids = project.noteIds()
      const target = findTarget(url, from, project.root, new Set(ids.keys()))
      if (target.kind !== 'note') return url
      const id = ids.get(target.file) ?? ''
      return target.hash ? project.urls.heading(id, target.hash) : project.urls.page(id)
    }
    return defineMdastPlugin({
      name: 'lectern-note-links',
      link(node, context) {
        context.setProperty(node, 'url', address(node.url))
      },
      definition(node, context) {
        context.setProperty(node, 'url', address(node.url))
      },
    })
  }
}

/** A file's path from the root of the project, with `/` between its parts. */
export function fileFromRoot(file: URL, root: string): string {
  return relative(root, fileURLToPath(file)).split(sep).join('/')
}
