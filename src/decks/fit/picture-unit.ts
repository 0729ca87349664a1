import type { Element, ElementContent } from 'hast'
import { isElement } from '../../hast.ts'
import { picture } from '../metrics.ts'
import { leftIn } from './enter.ts'
import type { Before, Place, Unit } from './unit.ts'

/**
 * A picture that is known to be small takes its own height; any other grows, where it is not inside something. Where that
 * has no room for it, it stands without.
 */
export function pictureUnit(node: Element, place: Place, before: Before): Unit {
  const path = leftIn(place) < picture.least ? [] : place.path
  const least = Math.min(picture.least, place.room)
  const size = sizeOf(node)
  const height = size && size.height * Math.min(1, place.width / size.width)
  if (path.length > 0 && size && height) {
    const fitting = Math.min(height, least)
    const width = Math.round((size.width * fitting) / size.height)
    return { path, node: sized(node, { width, height: Math.round(fitting) }), height: fitting, ...before }
  }
  if (height && height <= least) return { path, node, height, ...before }
  return { path, node, height: least, grows: path.length === 0, ...before }
}

interface Size {
  width: number
  height: number
}

/** In px, of a picture or of the one in a link; nothing where it is not known. */
function sizeOf({ tagName, properties, children }: Element): Size | undefined {
  const [width, height] = [Number(properties['width']), Number(properties['height'])]
  if (width > 0 && height > 0) return { width, height }
  if (!wrappers.has(tagName)) return
  const sizes = children.filter(isElement).map(sizeOf)
  return sizes.find(size => size !== undefined)
}

const wrappers = new Set(['a', 'span', 'picture'])

/** A picture, and what is around it, in another size; see style/pictures.css. */
function sized(node: Element, size: Size): Element {
  const { className, width } = node.properties
  const names = [...(Array.isArray(className) ? className : []), 'sized']
  const inside = (child: ElementContent) => (isElement(child) ? sized(child, size) : child)
  return width === undefined
    ? { ...node, properties: { ...node.properties, className: names }, children: node.children.map(inside) }
    : { ...node, properties: { ...node.properties, ...size, className: names } }
}
