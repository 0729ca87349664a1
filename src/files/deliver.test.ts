import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { createGround } from '../notes/ground.ts'
import { writeProject } from '../notes/library.fixture.ts'
import type { Home } from '../pictures/remote/bring-home.ts'
import { drawing, noise, sample } from '../pictures/samples.fixture.ts'
import { createUrls } from '../urls.ts'
import { deliver } from './deliver.ts'

it.each(['/', '/base'])('puts what pages name below %s into the site, once, and nothing else', async base => {
  const names = ['a b.pdf', 'C#/what?.csv', '50%.zip', "it's (1).txt", '中文/文件.csv']
  const { files, read } = await delivered(
    Object.fromEntries(
      [...names, 'demo.html', 'unlinked.pdf', '.env'].map(name => [name, `content of ${name}`]),
    ),
    [...names, ...names, 'demo.html.txt', 'demo.html', '.env', '../out.txt', 'gone.pdf'],
    base,
  )
  expect(files).toEqual([...names, 'demo.html.txt'].sort())
  expect(String(await read('C#/what?.csv'))).toBe('content of C#/what?.csv')
  expect(String(await read('demo.html.txt'))).toBe('content of demo.html')
})

it('makes pictures small, and as narrow as a screen', async () => {
  const picture = await noise(2400, 60)
  const { read, problems } = await delivered({ 'x.png': picture }, ['x.png.0123abcd.webp'])
  const small = await read('x.png.0123abcd.webp')
  expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: 1920, height: 48 })
  expect(small.length).toBeLessThan(picture.length / 2)
  expect(problems).toEqual([])
})

it('leaves a picture that proves broken as it is, and says so', async () => {
  const picture = await noise(300, 300)
  picture.fill(0, 1000, 20_000)
  const { read, problems } = await delivered({ 'x.png': picture }, ['x.png.0123abcd.webp'])
  expect(await read('x.png.0123abcd.webp')).toEqual(picture)
  expect(problems).toMatchObject([{ name: 'pictureBroken', file: 'x.png' }])
})

it('takes scripts out of drawings', async () => {
  const { read } = await delivered({ 'x.svg': drawing('<script>alert(1)</script><g/>') }, ['x.svg'])
  expect(String(await read('x.svg'))).toBe(drawing('<g></g>'))
})

it('puts pictures that were brought home into the site', async () => {
  const picture = await sample('png')
  const home = { folder: await writeProject({ 'ab12.png': picture }), pictures: new Map(), failed: new Map() }
  const { read, files } = await delivered({}, ['_remote/ab12.png', '_remote/../x.png'], '/', home)
  expect(files).toEqual(['_remote/ab12.png'])
  expect(await read('_remote/ab12.png')).toEqual(picture)
})

async function delivered(files: Record<string, string | Buffer>, named: string[], base = '/', home?: Home) {
  const urls = createUrls(base)
  const page = named.map(name => `<a href="${urls.copy(name)}#x">`).join('\n')
  const [root, out, cacheDir] = [
    await writeProject(files),
    await writeProject({ 'index.html': page, 'a/index.html': page }),
    await writeProject({}),
  ]
  const problems = await deliver({ out, cacheDir, ground: createGround({ root, notes: [], home }), urls })
  const entries = await readdir(join(out, '_files'), { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return {
    problems,
    files: paths.map(path => path.slice(join(out, '_files/').length)).sort(),
    read: (name: string) => readFile(join(out, '_files', name)),
  }
}
