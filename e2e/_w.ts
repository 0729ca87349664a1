import { readManifest } from '../src/manifest.ts'
import { readPdfFile, wordsLost } from './pdf/read.ts'
import { readSource } from './words/source.ts'

const [site, folder] = process.argv.slice(2) as [string, string]
const m = await readManifest(site)
const book = await readPdfFile(`${site}/book.pdf`)
for (const { id, file } of m.notes) {
  const s = await readSource(`${folder}/${file}`)
  const p = await readPdfFile(`${site}/${id}.pdf`)
  console.log(
    id,
    p.pages.length,
    'page:',
    wordsLost(s, p).join(' '),
    '| book:',
    wordsLost(s, book).join(' '),
    p.pages.filter(x => x.text.trim().length < 30).length ? 'BLANK' : '',
    p.isTagged,
  )
  const d = await readPdfFile(`${site}/slides/${id}.pdf`).catch(() => undefined)
  if (d)
    console.log(
      '   deck',
      d.pages.length,
      'lost',
      wordsLost(s, d).join(' '),
      'zero-links',
      d.pages.flatMap(x => x.links).filter(x => x === 0).length,
    )
}
