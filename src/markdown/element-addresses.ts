import { defineMdastPlugin, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri'
import { candidatesOf, kindOfAddress } from '../notes/addresses.ts'
import { linkAddress } from './note-links.ts'
import { pictureProperties } from './picture-properties.ts'
import { missingPicture } from './pictures.ts'
import { fileFromRoot, type Project } from './project.ts'

type Attributes = Record<string, string | number | boolean>

/** The addresses in films, sounds and JSX lead where those in Markdown do. */
export const elementAddresses = (project: Project) => {
  return ({ fileURL }: { fileURL: URL | undefined }) => {
    if (!fileURL) return
    const from = fileFromRoot(fileURL, project.root)
    return defineMdastPlugin({
      name: 'lectern-element-addresses',
      custom(node, context) {
        const { hName, hProperties } = node.data ?? {}
        if (!hName || !hProperties || node.type === 'lecternPicture') return
        const attributes = resolved(hName, hProperties, from, project)
        if (attributes !== hProperties)
          context.setProperty(node, 'data', { ...node.data, hProperties: attributes })
      },
      mdxJsxFlowElement: (node, context) => jsx(node, from, project, context),
      mdxJsxTextElement: (node, context) => jsx(node, from, project, context),
    })
  }
}

type Context = Parameters<NonNullable<ReturnType<typeof defineMdastPlugin>['mdxJsxFlowElement']>>[1]

function jsx(
  node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>,
  from: string,
  project: Project,
  context: Context,
) {
  const literal = Object.fromEntries(
    node.attributes.flatMap(attribute =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )
  const { src, alt = '', ...own } = literal
  if (node.name === 'img' && src !== undefined) {
    const found = pictureProperties({ url: src, alt, own }, from, project)
    if (!found.shown) context.replaceNode(node, missingPicture(alt || src))
    else context.replaceNode(node, withLiterals(node, found.properties))
    return
  }
  const attributes = resolved(node.name ?? '', literal, from, project)
  if (attributes !== literal) context.replaceNode(node, withLiterals(node, attributes))
}

/** The attributes with the addresses that the site has; the same object where none changes. */
function resolved<Given extends Attributes>(
  element: string,
  given: Given,
  from: string,
  project: Project,
): Given | Attributes {
  const changed = Object.entries(given).flatMap(([attribute, value]) => {
    const kind = typeof value === 'string' ? kindOfAddress(element, attribute) : undefined
    if (!kind || typeof value !== 'string') return []
    const address = (kind === 'link' ? linkAddress : kind === 'picture' ? pictureAddress : setOf)(
      value,
      from,
      project,
    )
    return address === value ? [] : [{ attribute, value, address }]
  })
  if (changed.length === 0) return given
  const attributes: Attributes = { ...given }
  for (const { attribute, value, address } of changed) {
    delete attributes[attribute]
    if (address !== undefined) attributes[attribute] = address
    else if (element === 'a') Object.assign(attributes, { class: 'dead-link', title: value })
  }
  return attributes
}

function pictureAddress(url: string, from: string, project: Project): string | undefined {
  const found = pictureProperties({ url, alt: '' }, from, project)
  return found.shown ? found.properties.src : undefined
}

function setOf(set: string, from: string, project: Project): string | undefined {
  const kept = candidatesOf(set).flatMap(({ url, size }) => {
    const address = pictureAddress(url, from, project)
    return address === undefined ? [] : [size ? `${address} ${size}` : address]
  })
  return kept.length > 0 ? kept.join(', ') : undefined
}

/** What JSX works out itself stays. */
function withLiterals<Node extends MdxJsxFlowElement | MdxJsxTextElement>(
  node: Readonly<Node>,
  literals: Attributes,
): Node {
  const others = node.attributes.filter(
    attribute => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string',
  )
  const known = Object.entries(literals).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value: String(value),
  }))
  return { ...node, attributes: [...known, ...others] }
}
