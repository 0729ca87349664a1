import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { drawing, sample } from '../samples.fixture.ts'
import { fetchPicture, limits, type Network } from './fetch-picture.ts'
import { isPublicAddress } from './public-address.ts'

describe('a public address', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:4700::1111', '2a00:1450::1'])('is %s', address => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.1.2.3',
    '172.20.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    'localhost',
  ])('is not %s', address => {
    expect(isPublicAddress(address)).toBe(false)
  })
})

it('brings a picture from its host, by any kind of redirect', async () => {
  const picture = await sample('png')
  const address = await serve((request, response) => {
    if (request.url === '/x.png') response.setHeader('Content-Type', 'image/png').end(picture)
    else
      response
        .writeHead(302, {
          location:
            request.url === '/a' ? '/b' : `http://other.example:${request.headers.host?.split(':')[1]}/x.png`,
        })
        .end()
  })
  for (const path of ['/x.png', '/a', '/b'])
    expect(await fetchPicture(`${address}${path}`, here)).toEqual({ type: 'png', bytes: picture })
})

describe('refuses', () => {
  it('every host that leads to this machine or its network', async () => {
    const address = await serve((_request, response) => void response.end())
    const port = new URL(address).port
    const network = { ...here, isPublic: isPublicAddress }
    for (const host of ['pictures.example', '127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433'])
      await expect(fetchPicture(`http://${host}:${port}/x.png`, network)).rejects.toThrow(
        'not on the internet',
      )
  })

  it('a host of which one address is private', async () => {
    const resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]
    const asked = fetchPicture('http://pictures.example/x.png', { resolve, isPublic: isPublicAddress })
    await expect(asked).rejects.toThrow('pictures.example is not on the internet')
  })

  it('a redirect to a private address', async () => {
    const address = await serve((_request, response) => {
      response.writeHead(301, { location: 'http://169.254.169.254/latest' }).end()
    })
    const network = { ...here, isPublic: (ip: string) => ip === '127.0.0.1' }
    await expect(fetchPicture(`${address}/x.png`, network)).rejects.toThrow(
      '169.254.169.254 is not on the internet',
    )
  })

  it.each<[string, RequestListener, string]>([
    [
      'a page',
      (_, response) => void response.setHeader('Content-Type', 'text/html').end('<p>'),
      'it is no picture but text/html',
    ],
    [
      'a page that calls itself a picture',
      (_, response) => void response.setHeader('Content-Type', 'image/png').end('<p>'),
      'it is no picture',
    ],
    ['what is not there', (_, response) => void response.writeHead(404).end(), 'its host answers 404'],
    [
      'a circle',
      (_, response) => void response.writeHead(302, { location: '/' }).end(),
      'it is redirected too often',
    ],
    [
      'a file of this machine',
      (_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'it is redirected to file:',
    ],
    [
      'what says that it is too large',
      (_, response) => void response.writeHead(200, { 'Content-Length': 2000 }).end(),
      'it is larger than 0.001 MB',
    ],
    [
      'what is larger than it says',
      (_, response) => {
        for (let part = 0; part < 20; part++) response.write('x'.repeat(100))
        response.end()
      },
      'it is larger than 0.001 MB',
    ],
    ['what never comes', () => {}, 'it takes too long'],
    ['what never ends', (_, response) => void response.write('x'), 'it takes too long'],
    [
      'a drawing that is not well-formed',
      (_, response) => void response.end(drawing('<g>')),
      'unexpected close tag',
    ],
  ])('%s', async (_what, answer, reason) => {
    const address = await serve(answer)
    await expect(fetchPicture(`${address}/`, here, { ...limits, size: 1000, time: 150 })).rejects.toThrow(
      reason,
    )
  })
})

/** Every host is this machine, and that is allowed. */
const here: Network = {
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  isPublic: () => true,
}

/** Answers at an address whose host is none. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  // It listens to a port, and so has one.
  return `http://pictures.example:${(server.address() as AddressInfo).port}`
}
