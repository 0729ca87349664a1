import { expect, it, onTestFinished } from 'vitest'
import { writeProject } from '../notes/library.fixture.ts'
import { serveSite } from './serve.ts'

async function serve(files: Record<string, string>, base?: string) {
  const root = await writeProject({ ...files, 'secret.txt': 'secret' })
  const { address, close } = await serveSite(`${root}/site`, base)
  onTestFinished(close)
  return (path: string) => fetch(address + path)
}

it('serves pages and files with their types', async () => {
  const get = await serve({ 'site/größe/index.html': 'ä', 'site/a.svg': '<svg/>', 'site/b.odd-ending': 'b' })
  const types = await Promise.all(
    ['/gr%C3%B6%C3%9Fe/', '/a.svg', '/b.odd-ending'].map(async path =>
      (await get(path)).headers.get('content-type'),
    ),
  )
  expect(types).toEqual(['text/html; charset=utf-8', 'image/svg+xml', 'application/octet-stream'])
  expect(await (await get('/größe/?view=print')).text()).toBe('ä')
})

it.each(['/gone/', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00'])(
  'has nothing at %s',
  async path => {
    const get = await serve({ 'site/index.html': 'home' })
    expect((await get(path)).status).toBe(404)
  },
)

it.each(['/my/notes', '/my/notes/'])('stands below %s where it was built for that', async base => {
  const get = await serve({ 'site/index.html': 'home' }, base)
  expect(await (await get('/my/notes/')).text()).toBe('home')
  expect((await get('/')).status).toBe(404)
})

it('lets a browser keep what has its digest in its name, and nothing else', async () => {
  const get = await serve({ 'site/_astro/a.1x2.css': 'a{}', 'site/a.css': 'a{}' })
  const kept = async (path: string) => (await get(path)).headers.get('cache-control')
  expect(await kept('/_astro/a.1x2.css')).toContain('immutable')
  expect(await kept('/a.css')).toBeNull()
})
