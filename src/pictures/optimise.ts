import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { maxWidth } from './look.ts'

/**
 * A picture as small WebP, no wider than anything that shows it. It is made once and then taken from the cache.
 *
 * Rejects where the picture cannot be read, though its beginning and end looked sound.
 *
 * @param cacheDir absolute
 */
export async function optimise(path: string, cacheDir: string): Promise<Uint8Array> {
  const original = await readFile(path)
  const key = createHash('sha256').update(settings).update(original).digest('hex').slice(0, 32)
  const kept = join(cacheDir, `${key}.webp`)
  const known = await readFile(kept).catch(() => undefined)
  if (known) return known
  const made = await sharp(original, { failOn: 'error' })
    .rotate()
    .resize({ width: maxWidth, withoutEnlargement: true })
    .webp({ quality })
    .toBuffer()
  await mkdir(cacheDir, { recursive: true })
  // Two builds at once never see half a file.
  const temporary = `${kept}.${randomUUID()}`
  await writeFile(temporary, made)
  await rename(temporary, kept)
  return made
}

/** Letters on screenshots stay crisp, at about a sixth of the size that they have as PNG. */
const quality = 82

const settings = JSON.stringify({ maxWidth, quality, sharp: sharp.versions.sharp })
