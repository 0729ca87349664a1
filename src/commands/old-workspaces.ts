import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { month } from '../forget-old.ts'

/** Removes the workspaces of notes folders that nothing was done with for a month. Never fails. */
export function removeOldWorkspaces(cache: string, now = Date.now()): void {
  try {
    for (const name of readdirSync(cache)) {
      const home = join(cache, name)
      if (isWorkspace.test(name) && lastUse(home) < now - month)
        rmSync(home, { recursive: true, force: true })
    }
  } catch {
    // What stays costs room and nothing else.
  }
}

/** As `openWorkspace` names them: other things in the folder are not ours. */
const isWorkspace = /^[\da-f]{12}$/

/** Whoever opens one writes its manifest. */
function lastUse(home: string): number {
  const manifests = readdirSync(home).map(purpose => join(home, purpose, 'package.json'))
  const times = manifests.map(file => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  return Math.max(statSync(home).mtimeMs, ...times)
}
