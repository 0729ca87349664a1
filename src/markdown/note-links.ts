import { type Custom, defineMdastPlugin, type MdastNode } from 'satteri'
import { copyOf } from '../files/copies.ts'
import type { Ground } from '../notes/ground.ts'
import { findPicture } from '../notes/pictures.ts'
import { findTarget } from '../notes/targets.ts'
import { fileFromRoot, type Project } from './project.ts'

/**
 * Links between notes, written as paths between files, become links between pages, and links to other files links to
 * their copies. Of a link that leads nowhere the words stay.
 */
export const noteLinks = (project: Project) => {
  return ({ fileURL }: { fileURL: URL | undefined }) => {
    if (!fileURL) return
    const from = fileFromRoot(fileURL, project.root)
    /** What the definitions say, the first of a name before the others, as Markdown has it. */
    const defined = new Map<string, { url: string; href: string | undefined }>()
    const definitions = defineMdastPlugin({
      name: 'lectern-link-definitions',
      definition(node, context) {
        const href = linkAddress(node.url, from, project)
        if (!defined.has(node.identifier)) defined.set(node.identifier, { url: node.url, href })
        if (href !== undefined) context.setProperty(node, 'url', href)
      },
    })
    const links = defineMdastPlugin({
      name: 'lectern-note-links',
      link(node, context) {
        const href = linkAddress(node.url, from, project)
        if (href === undefined) context.replaceNode(node, deadLink(node.url, node.children))
        else context.setProperty(node, 'url', href)
      },
      linkReference(node, context) {
        const { url, href } = defined.get(node.identifier) ?? {}
        if (url !== undefined && href === undefined) context.replaceNode(node, deadLink(url, node.children))
      },
    })
    return [definitions, links]
  }
}

/** The address on the site of what a note links; nothing where the link leads nowhere and so is none. */
export function linkAddress(url: string, from: string, { urls, ground }: Project): string | undefined {
  const target = findTarget(url, from, ground())
  switch (target.kind) {
    case 'elsewhere':
      return url
    case 'site':
      return urls.file(target.path.slice(1))
    case 'here':
      return `#${target.hash}`
    case 'note':
      return target.hash ? urls.heading(target.id, target.hash) : urls.page(target.id)
    case 'file':
      return urls.copy(copyOf(target.file, ground().trust, isSound(url, from, ground()))) + target.suffix
    default:
      return undefined
  }
}

/** Only of a drawing it matters whether it can be read. */
function isSound(url: string, from: string, ground: Ground): boolean {
  const picture = /\.svg/i.test(url) ? findPicture(url, from, ground) : undefined
  return picture?.kind !== 'file' || picture.look.shown
}

function deadLink(url: string, children: readonly MdastNode[]): Custom {
  return {
    type: 'lecternDeadLink',
    data: { hName: 'span', hProperties: { class: 'dead-link', title: url } },
    children: [...children],
  }
}
