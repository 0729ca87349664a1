import { toHtml } from 'hast-util-to-html'
import type { Image, ImageReference } from 'mdast'
import { type Custom, defineMdastPlugin, type MdastContent } from 'satteri'
import { html } from './html.ts'
import { type PictureProperties, pictureProperties } from './picture-properties.ts'
import { fileFromRoot, type Project } from './project.ts'

/**
 * Pictures get the address of their copy and their size; one that cannot be shown leaves a visible place with its
 * alternative text, so that nothing is lost silently.
 *
 * They are not left to Astro, which stops a build at the first picture that it cannot read, and knows none that stand
 * in HTML or in a definition.
 */
export const pictures = (project: Project) => {
  return ({ fileURL, sourceFormat }: { fileURL: URL | undefined; sourceFormat: 'markdown' | 'mdx' }) => {
    if (!fileURL) return
    const from = fileFromRoot(fileURL, project.root)
    const defined = new Map<string, { url: string; title?: string | null | undefined }>()
    const shown = (node: Image | ImageReference, url: string, title: string | null | undefined) => {
      const own = node.data?.hProperties
      const found = pictureProperties({ url, alt: node.alt ?? '', own }, from, project)
      return picture(found, url, title, sourceFormat)
    }
    const definitions = defineMdastPlugin({
      name: 'lectern-picture-definitions',
      definition({ identifier, url, title }) {
        if (!defined.has(identifier)) defined.set(identifier, { url, title })
      },
    })
    const images = defineMdastPlugin({
      name: 'lectern-pictures',
      image(node, context) {
        context.replaceNode(node, shown(node, node.url, node.title))
      },
      imageReference(node, context) {
        const { url, title } = defined.get(node.identifier) ?? {}
        if (url !== undefined) context.replaceNode(node, shown(node, url, title))
      },
    })
    return [definitions, images]
  }
}

function picture(
  found: PictureProperties,
  url: string,
  title: string | null | undefined,
  format: 'markdown' | 'mdx',
): MdastContent {
  if (!found.shown) return missingPicture(found.alt || url)
  const properties = { ...found.properties, ...(title && { title }) }
  // Astro decodes the address of every picture, and stops at one that is not UTF-8.
  if (!isDecodable(properties.src))
    return html(toHtml({ type: 'element', tagName: 'img', properties, children: [] }), format)
  return { type: 'lecternPicture', data: { hName: 'img', hProperties: properties }, children: [] }
}

function isDecodable(url: string): boolean {
  try {
    return decodeURI(url) !== undefined
  } catch {
    return false
  }
}

/** What stands in the place of a picture that cannot be shown. */
export function missingPicture(words: string): Custom {
  return {
    type: 'lecternMissingPicture',
    data: { hName: 'span', hProperties: { class: 'missing-picture' } },
    children: [{ type: 'text', value: `Picture missing: ${words}` }],
  }
}
