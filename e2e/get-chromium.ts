/** Makes sure that there is a Chromium for the tests: an installed one, else Playwright's, else the system's. */
import { spawnSync } from 'node:child_process'
import { chromium } from '@playwright/test'
import { findChromium } from '../src/browser.ts'

const found = () => findChromium(chromium.executablePath())

/** Each way to get one, in the order in which they are tried. */
const ways: string[][] = [
  ['npx playwright install chromium'],
  ['npx playwright install --with-deps chromium'],
  ['apt-get update', 'apt-get install -y --no-install-recommends chromium'],
  ['dnf install -y chromium'],
  ['apk add chromium'],
  ['pacman -S --noconfirm chromium'],
  ['brew install --cask chromium'],
]

for (const way of ways) {
  if (found()) break
  console.log(`No Chromium yet; trying: ${way.join(' && ')}`)
  for (const line of way) spawnSync(line, { shell: true, stdio: 'ignore', timeout: 300_000 })
}

if (!found()) {
  console.error(
    'The tests need a Chromium, and none could be installed. Install one (Debian: apt-get install chromium),',
  )
  console.error('or name its program in LECTERN_CHROMIUM, and run the command again.')
  process.exit(1)
}
