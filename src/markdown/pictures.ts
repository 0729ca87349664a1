import { type Custom, defineMdastPlugin } from 'satteri'
import { findTarget } from '../notes/targets.ts'
import { fileFromRoot, type Project } from './note-links.ts'

/** A picture that is not there leaves a visible place with its alternative text, so that nothing is lost silently. */
export const pictures = (project: Project) => {
  return ({ fileURL }: { fileURL: URL | undefined }) => {
    if (!fileURL) return
    const from = fileFromRoot(fileURL, project.root)
    return defineMdastPlugin({
      name: 'lectern-pictures',
      image(node, context) {
        const { kind } = findTarget(node.url, from, project.ground())
        if (kind === 'elsewhere' || kind === 'site' || kind === 'file') return
        context.replaceNode(node, placeholder(node.alt || node.url))
      },
    })
  }
}

function placeholder(words: string): Custom {
  return {
    type: 'lecternMissingPicture',
    data: { hName: 'span', hProperties: { class: 'missing-picture' } },
    children: [{ type: 'text', value: `Picture missing: ${words}` }],
  }
}
