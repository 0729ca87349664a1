import { BlockList, isIP } from 'node:net'

/** Whether an IP address is one that anybody on the internet reaches, and none of this machine or of its network. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !kept4.check(address, 'ipv4')
  return version === 6 && open6.check(address, 'ipv6') && !kept6.check(address, 'ipv6')
}

/** What IANA keeps for special uses: https://www.iana.org/assignments/iana-ipv4-special-registry */
const kept4 = listOf('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
])

/** All that is given out so far. What stands for an IPv4 address lies outside, but for the kept ones. */
const open6 = listOf('ipv6', [['2000::', 3]])

const kept6 = listOf('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
])

function listOf(version: 'ipv4' | 'ipv6', nets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList()
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, version)
  return list
}
