import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { get as getHttp, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { lookAtBytes } from '../look.ts'
import { isPublicAddress } from './public-address.ts'

/** How the network is asked; tests ask another one. */
export interface Network {
  resolve(host: string): Promise<LookupAddress[]>
  isPublic(address: string): boolean
}

const internet: Network = {
  resolve: host => lookup(host, { all: true }),
  isPublic: isPublicAddress,
}

export interface FetchedPicture {
  bytes: Uint8Array
  /** By its bytes: `png`, `jpg`, `svg` … */
  type: string
}

/** In bytes, milliseconds and redirects. */
export const limits = { size: 20e6, time: 20_000, redirects: 5 }

/**
 * Fetches a picture from the internet. Rejects with the reason in words where there is none, where it is too large or
 * takes too long, and where its host, or one that it is redirected to, is of this machine or its network: a note from
 * elsewhere could make the machine that builds it ask what only that machine may ask.
 */
export async function fetchPicture(
  url: string,
  network = internet,
  { size, time, redirects } = limits,
): Promise<FetchedPicture> {
  const signal = AbortSignal.timeout(time)
  let address = new URL(url)
  for (let hops = 0; hops <= redirects; hops++) {
    const response = await ask(address, network, signal).catch((error: Error) => {
      throw signal.aborted ? new Error('it takes too long') : error
    })
    const next = redirection(response, address)
    if (!next) return pictureIn(response, size, signal)
    response.destroy()
    address = next
  }
  throw new Error('it is redirected too often')
}

function ask(url: URL, network: Network, signal: AbortSignal): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getHttps : getHttp
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // A host that is an address is not looked up.
  if (isIP(host) && !network.isPublic(host)) return Promise.reject(notPublic(host))
  return new Promise((done, fail) => {
    get(
      url,
      { lookup: guarded(network), signal, headers: { accept: 'image/*', 'user-agent': 'Lectern' } },
      done,
    ).on('error', fail)
  })
}

/** The address that was judged is the one that is asked: nobody can answer otherwise the second time. */
function guarded({ resolve, isPublic }: Network): LookupFunction {
  return (host, { all }, done) => {
    resolve(host)
      .then(addresses => {
        const [first] = addresses
        const bad = addresses.find(({ address }) => !isPublic(address))
        if (!first || bad) throw bad ? notPublic(host) : new Error(`there is no host ${host}`)
        if (all) done(null, addresses)
        else done(null, first.address, first.family)
      })
      .catch((error: NodeJS.ErrnoException) => {
        done(error.code === 'ENOTFOUND' ? new Error(`there is no host ${host}`) : error, '', 0)
      })
  }
}

const notPublic = (host: string) => new Error(`its host ${host} is not on the internet`)

function redirection({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (statusCode < 300 || statusCode > 399 || headers.location === undefined) return
  const next = new URL(headers.location, from)
  const isKept = next.protocol === from.protocol || next.protocol === 'https:'
  if (!isKept || !next.protocol.startsWith('http')) throw new Error(`it is redirected to ${next.protocol}`)
  return next
}

async function pictureIn(
  response: IncomingMessage,
  limit: number,
  signal: AbortSignal,
): Promise<FetchedPicture> {
  const { statusCode, headers } = response
  const fail = (reason: string) => {
    response.destroy()
    throw new Error(reason)
  }
  const tooLarge = `it is larger than ${limit / 1e6} MB`
  if (statusCode !== 200) fail(`its host answers ${statusCode}`)
  if (!/^(image\/|application\/octet-stream|binary\/octet-stream|$)/i.test(headers['content-type'] ?? ''))
    fail(`it is no picture but ${headers['content-type']}`)
  if (Number(headers['content-length']) > limit) fail(tooLarge)
  const parts: Buffer[] = []
  let size = 0
  try {
    for await (const part of response as AsyncIterable<Buffer>) {
      size += part.length
      if (size > limit) fail(tooLarge)
      parts.push(part)
    }
  } catch (error) {
    throw signal.aborted ? new Error('it takes too long') : error
  }
  const bytes = Buffer.concat(parts)
  const { type, shown, fault } = lookAtBytes(bytes)
  if (!shown || !type) throw new Error(fault?.reason ?? 'it is no picture')
  return { bytes, type }
}
