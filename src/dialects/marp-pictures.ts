import type { Image, Nodes } from 'mdast'

/**
 * Marp's pictures, whose words say how they look: `![bg right:40%](x.png)` is a picture without words, `![w:300 A cat](x.png)`
 * one of that width. A colour instead of a picture is none. https://marpit.marp.app/image-syntax
 */
export function marpPictures(node: Nodes): Nodes[] | undefined {
  if (node.type !== 'image' || !node.alt) return undefined
  const words = node.alt.split(/\s+/)
  const own = words.filter(word => !isSetting(word))
  if (own.length === words.length) return undefined
  if (words.includes('bg') && /^#[\da-f]{3,8}$|^[a-z]+$|gradient\(/i.test(node.url)) return []
  const width = words.map(word => /^w(?:idth)?:(\d+)(?:px)?$/.exec(word)?.[1]).find(Boolean)
  const picture: Image = { ...node, alt: own.join(' ') }
  return [width ? { ...picture, data: { ...node.data, hProperties: { width } } } : picture]
}

const isSetting = (word: string) =>
  /^(bg|fit|contain|cover|auto|vertical|left|right|left:\S+|right:\S+|[wh]:\S+|width:\S+|height:\S+|\d+%)$/.test(
    word,
  ) ||
  /^(blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(:\S+)?$/.test(
    word,
  )
