import { expect, it } from 'vitest'
import { decodeText } from './text.ts'

const text = '# Größe\n\nnaïve 概要 🚀\n'
const bigEndian = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()

it.each([
  ['UTF-8', Buffer.from(text), 'utf-8'],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
  ['UTF-16, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16'],
  ['UTF-16, big end first', bigEndian, 'utf-16'],
  ['lines that end as on Windows', Buffer.from(text.replaceAll('\n', '\r\n')), 'utf-8'],
  ['lines that end as on old Macs', Buffer.from(text.replaceAll('\n', '\r')), 'utf-8'],
  [
    'UTF-16 with lines of Windows',
    Buffer.from(`\uFEFF${text}`.replaceAll('\n', '\r\n'), 'utf16le'),
    'utf-16',
  ],
])('reads %s', (_what, bytes, encoding) => {
  expect(decodeText(bytes)).toEqual({ text, encoding })
})

it('reads what is not UTF-8 as Windows-1252, line by line, and tells the first', () => {
  const bytes = Buffer.concat([
    Buffer.from('# 概要\r\n'),
    Buffer.from('caf\xe9 \x80 5\n', 'latin1'),
    Buffer.from('🚀\n'),
    Buffer.from('fa\xe7ade', 'latin1'),
  ])
  expect(decodeText(bytes)).toEqual({
    text: '# 概要\ncafé € 5\n🚀\nfaçade',
    encoding: 'windows-1252',
    line: 2,
  })
})

it('knows what is no text', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64')
  expect(decodeText(png)).toBeUndefined()
  expect(decodeText(Buffer.from('%PDF-1.7\n%âãÏÓ'))).toBeUndefined()
  expect(decodeText(Buffer.from('Text about %PDF-1.7'))).toBeDefined()
})

it('reads an empty file as an empty text', () => {
  expect(decodeText(Buffer.alloc(0))).toEqual({ text: '', encoding: 'utf-8' })
})

it('reads ten megabytes of a wrong encoding at once', () => {
  const bytes = Buffer.from('a line with caf\xe9 in it\n'.repeat(500_000), 'latin1')
  const begun = performance.now()
  expect(decodeText(bytes)?.text.slice(0, 24)).toBe('a line with café in it\na')
  expect(performance.now() - begun).toBeLessThan(5000)
})
