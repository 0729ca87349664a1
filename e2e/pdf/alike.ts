import sharp from 'sharp'

/** Where two pictures differ most, in pixels from the top left, and by how much of the 255 shades of a colour. */
export interface Difference {
  most: number
  left: number
  top: number
}

/**
 * Compares pictures by the mean colours of their cells. Another drawing of the same lines (softer edges, half a pixel
 * aside) changes these by up to 15; a missing block, another font or a column that has moved by 2 mm by 30 and more.
 */
export async function difference(one: Buffer, other: Buffer): Promise<Difference> {
  const [a, b] = await Promise.all([cellsOf(one), cellsOf(other)])
  if (a.width !== b.width || a.height !== b.height) return { most: 255, left: 0, top: 0 }
  const differences = a.shades.map((shade, at) => Math.abs(shade - (b.shades[at] ?? 0)))
  const most = Math.max(...differences)
  const at = Math.floor(differences.indexOf(most) / 3)
  return { most, left: (at % a.width) * cell, top: Math.floor(at / a.width) * cell }
}

/** Differences up to this one are in how something is drawn, not in what. */
export const alike = 24

/** The side of a cell, in pixels. */
const cell = 8

async function cellsOf(picture: Buffer) {
  const { width, height } = await sharp(picture).metadata()
  const { data, info } = await sharp(picture)
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .resize(Math.ceil(width / cell), Math.ceil(height / cell), { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { shades: [...data], width: info.width, height: info.height }
}
