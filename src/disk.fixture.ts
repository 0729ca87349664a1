import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether this machine lets us have a small disk to fill up. */
export function mayMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = mkdtempSync(join(tmpdir(), 'lectern-disk-'))
  const isMounted = mount(folder, '100k')
  if (isMounted) unmount(folder)
  rmdirSync(folder)
  return isMounted
}

/** Mounts an empty disk of a size such as `600k` on a folder; `unmountAll` takes it away after the test. */
export function mountIn(folder: string, size: string): void {
  if (!mount(folder, size)) throw new Error(`No disk can be mounted on ${folder}.`)
  mounted.push(folder)
}

/** To be called after each test, before its folders are removed. */
export function unmountAll(): void {
  for (const folder of mounted.splice(0)) unmount(folder)
}

const mounted: string[] = []

const mount = (folder: string, size: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0

const unmount = (folder: string) => void spawnSync('umount', [folder])
