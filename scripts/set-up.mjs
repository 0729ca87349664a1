// Installs the dependencies where they are missing or older than the lock file. Runs on the machine's own Node, which
// may be too old for the rest: the newer one comes with the dependencies, and `npm run` finds it first from then on.
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

const changed = file => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.log('Installing the dependencies (npm ci) …')
  const { status } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) {
    console.error('The dependencies could not be installed: npm says why above. Then run the command again.')
    process.exit(1)
  }
}
