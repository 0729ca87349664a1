import sharp from 'sharp'
import { expect, it } from 'vitest'
import { pictureForPaper } from './pictures.ts'

const picture = (alpha: number) =>
  sharp({ create: { width: 8, height: 8, channels: 4, background: { r: 200, g: 0, b: 0, alpha } } })
    .webp()
    .toBuffer()

const formatOf = async (content: Buffer) => (await sharp(content).metadata()).format

it('a picture that PDF does not know becomes a JPEG, but where one can see through it', async () => {
  expect(await formatOf(await pictureForPaper('a.webp', await picture(1)))).toBe('jpeg')
  expect(await formatOf(await pictureForPaper('a.webp', await picture(0.5)))).toBe('webp')
})

it('other files, and broken ones, are as they were', async () => {
  const text = Buffer.from('text')
  expect(await pictureForPaper('a.css', text)).toBe(text)
  expect(await pictureForPaper('a.webp', text)).toBe(text)
})
