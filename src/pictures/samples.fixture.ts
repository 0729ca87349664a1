import sharp, { type Sharp } from 'sharp'

/** A picture of one colour, as a file. */
export function sample(
  format: 'png' | 'jpeg' | 'webp' | 'gif' | 'avif' | 'tiff',
  width = 4,
  height = 2,
): Promise<Buffer> {
  return plain(width, height).toFormat(format).toBuffer()
}

/** A picture of random dots, which takes much room. */
export function noise(width: number, height: number): Promise<Buffer> {
  return sharp(
    Buffer.from(Array.from({ length: width * height * 3 }, (_, at) => (at * 7919 * (at % 251)) % 256)),
    {
      raw: { width, height, channels: 3 },
    },
  )
    .png()
    .toBuffer()
}

export const drawing = (inside = '', attributes = 'viewBox="0 0 30 20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`

const plain = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: 'tomato' } })
