import { readdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { InputError, problem } from './errors.ts'

/** The one Chromium of a run: started when it is first needed. */
export interface Chromium {
  /** It as it runs, started anew where it has crashed. Throws an InputError where none can be started. */
  running(): Promise<Browser>
  /** Ends it. No process stays, nor when the run itself is ended. */
  close(): Promise<void>
}

/** @param find where the program is, if anywhere */
export function createChromium(find = findChromium): Chromium {
  let current: Promise<Browser> | undefined
  return {
    running() {
      if (current) return current
      const started = launch(find)
      const forget = () => {
        if (current === started) current = undefined
      }
      started.then(browser => browser.on('disconnected', forget), forget)
      current = started
      return started
    },
    async close() {
      const browser = await current?.catch(() => undefined)
      current = undefined
      await browser?.close()
    },
  }
}

async function launch(find: typeof findChromium): Promise<Browser> {
  // Only now: it takes its time to load, and most runs have no use for it.
  const { chromium } = await import('playwright-core')
  const executablePath = find(chromium.executablePath())
  const named = process.env['LECTERN_CHROMIUM']
  if (!executablePath) throw new InputError([problem('chromiumNotFound', { file: named || 'Chromium' })])
  // Playwright ends what it has started as this process ends; how that comes about is the command line's to say.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
  return chromium.launch({ executablePath, args: chromiumArguments(), ...signals }).catch((error: Error) => {
    const [reason = ''] = error.message.split('\n')
    throw new InputError([problem('chromiumNotStarted', { file: executablePath }, reason)])
  })
}

/**
 * Finds a Chromium on this machine: the one named in `LECTERN_CHROMIUM` and no other; else one that is installed, else
 * Playwright's own if it has been downloaded.
 *
 * @param downloaded where Playwright would put its own: `<folder>/chromium-<revision>/…`
 * @returns the path of the program, or nothing
 */
export function findChromium(downloaded?: string): string | undefined {
  const named = process.env['LECTERN_CHROMIUM']
  const candidates = named ? [named] : [...installed(), ...(downloaded ? revisions(downloaded) : [])]
  return candidates.find(path => statSync(path, { throwIfNoEntry: false })?.isFile())
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
      ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(name =>
        join(folder, name),
      ),
    )
  const onWindows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name =>
    [
      join('Google', 'Chrome', 'Application', 'chrome.exe'),
      join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ].map(program => join(process.env[name] ?? '', program)),
  )
  const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    name => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
  return [...onPath, ...onMac, ...onWindows]
}

/** Playwright's own in any revision, the newest first: another version of Playwright may have fetched it. */
function revisions(downloaded: string): string[] {
  const [, folder, inside] = /^(.*)[/\\]chromium-\d+[/\\](.*)$/.exec(downloaded) ?? []
  if (!folder || !inside) return [downloaded]
  const found = list(folder).filter(name => /^chromium-\d+$/.test(name))
  return [
    downloaded,
    ...found
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map(name => join(folder, name, inside)),
  ]
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
