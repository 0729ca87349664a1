import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Finds a Chromium on this machine: the one named in `LECTERN_CHROMIUM`, else one that is installed, else
 * Playwright's own if it has been downloaded.
 *
 * @param downloaded where Playwright would put its own
 * @returns the path of the program, or nothing
 */
export function findChromium(downloaded?: string): string | undefined {
  const candidates = [process.env['LECTERN_CHROMIUM'], ...installed(), downloaded]
  return candidates.find(path => path !== undefined && existsSync(path))
}

/** Arguments that a Chromium needs here: as root it has no sandbox, and it is not to call home. */
export function chromiumArguments(): string[] {
  const quiet = ['--disable-background-networking', '--no-first-run']
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet
}

function installed(): string[] {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder =>
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(name =>
        join(folder, name),
      ),
    )
  const programs = [
    process.env['PROGRAMFILES'],
    process.env['PROGRAMFILES(X86)'],
    process.env['LOCALAPPDATA'],
  ]
  return [
    ...onPath,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.flatMap(folder =>
      folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
    ),
  ]
}
