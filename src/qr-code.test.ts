import { toHtml } from 'hast-util-to-html'
import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { qrCode } from './qr-code.ts'

it.each(['https://me.example/a/', 'https://me.example/notes/2023/%ED%95%9C%EA%B5%AD%EC%96%B4/'])(
  'is read by phones as the address that it is of: %s',
  async address => {
    const svg = toHtml(qrCode(address), { space: 'svg' }).replace(
      '<svg',
      '<svg xmlns="http://www.w3.org/2000/svg"',
    )
    const { data, info } = await sharp(Buffer.from(svg), { density: 600 })
      .resize(400)
      .flatten({ background: '#fff' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) })).toBe(address)
  },
)
