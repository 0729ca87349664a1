import sharp from 'sharp'

/**
 * A picture as a PDF can hold it. Of WebP and AVIF it knows nothing, so that Chromium would write every point of them:
 * they become JPEG, but where one can see through them.
 *
 * @param file its name tells its kind
 */
export async function pictureForPaper(file: string, content: Buffer): Promise<Buffer> {
  if (!/\.(webp|avif)$/.test(file)) return content
  try {
    const picture = sharp(content)
    const { isOpaque } = await picture.stats()
    return isOpaque ? await picture.jpeg({ quality: 85, chromaSubsampling: '4:4:4' }).toBuffer() : content
  } catch {
    // What sharp cannot read, Chromium may.
    return content
  }
}
