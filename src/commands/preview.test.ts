import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { addressOf, createFolder, start } from '../project.fixture.ts'

it('lets no browser guess what a file is', async () => {
  const page = '<!doctype html><p>One</p>'
  const { root, remove } = await createFolder({
    'notes/a.md': '# A\n',
    'site/index.html': page,
    'site/_files/data': page,
    'site/_files/data.odd-ending': page,
  })
  onTestFinished(remove)
  const call = ['preview', 'notes', '--out', 'site', '--cache', 'cache', '--port', '0']
  const server = start(fileURLToPath(new URL('../cli.ts', import.meta.url)), call, root)
  onTestFinished(async () => {
    server.kill('SIGINT')
    await once(server, 'exit')
  })
  const address = await addressOf(server)
  const types = await Promise.all(
    ['', '_files/data', '_files/data.odd-ending'].map(async path => {
      const { headers } = await fetch(address + path)
      return [headers.get('content-type'), headers.get('x-content-type-options')]
    }),
  )
  expect(types).toEqual([
    ['text/html', 'nosniff'],
    ['', 'nosniff'],
    ['', 'nosniff'],
  ])
})
