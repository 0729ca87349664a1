import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { chromium } from 'playwright-core'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createChromium, findChromium } from './browser.ts'

afterEach(() => vi.unstubAllEnvs())

describe('a Chromium is found', () => {
  it('where LECTERN_CHROMIUM says, and nowhere else then', async () => {
    const program = await fileAt('mine/browser')
    vi.stubEnv('LECTERN_CHROMIUM', program)
    expect(findChromium()).toBe(program)
    vi.stubEnv('LECTERN_CHROMIUM', dirname(program))
    expect(findChromium(program)).toBeUndefined()
  })

  it('on the path', async () => {
    const program = await fileAt('bin/google-chrome')
    vi.stubEnv('LECTERN_CHROMIUM', '')
    vi.stubEnv('PATH', dirname(program))
    expect(findChromium()).toBe(program)
  })

  it('where another version of Playwright has put its own', async () => {
    const program = await fileAt('ms/chromium-1010/linux/chrome')
    vi.stubEnv('LECTERN_CHROMIUM', '')
    vi.stubEnv('PATH', '')
    expect(findChromium(program.replace('1010', '999'))).toBe(program)
  })
})

it('says how to get one where there is none', async () => {
  await expect(createChromium(() => undefined).running()).rejects.toThrow(
    /none on this machine.*apt-get install/,
  )
})

it('says why one does not start, and tries again', async () => {
  const program = await fileAt('broken')
  const broken = createChromium(() => program)
  for (const _time of ['first', 'second'])
    await expect(broken.running()).rejects.toThrow(/^.*broken {2}Chromium cannot be started: .*EACCES/)
})

describe.skipIf(!findChromium(chromium.executablePath()))('a Chromium', () => {
  it('is one for all who ask, until it crashes: then the next gets another', async () => {
    const one = createChromium()
    onTestFinished(() => one.close())
    const [browser, same] = await Promise.all([one.running(), one.running()])
    expect(same).toBe(browser)
    const gone = new Promise(done => browser.on('disconnected', done))
    const session = await browser.newBrowserCDPSession()
    void session.send('Browser.crash').catch(() => undefined)
    await gone
    const other = await one.running()
    expect(await (await other.newPage()).evaluate('1 + 1')).toBe(2)
  })

  it('leaves no process where the run is interrupted', async () => {
    const run = spawn(process.execPath, ['--input-type=module', '-e', interrupted], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [said] = await Promise.all([text(run.stdout), once(run, 'close')])
    const id = Number(said)
    expect(id).toBeGreaterThan(0)
    await expect.poll(() => isAlive(id), { timeout: 10_000 }).toBe(false)
  })
})

/** Tells the id of the browser's process, and then is interrupted as by a terminal. */
const interrupted = `
import { createChromium } from ${JSON.stringify(new URL('browser.ts', import.meta.url))}
process.on('SIGINT', () => process.exit(130))
const browser = await createChromium().running()
const { processInfo } = await (await browser.newBrowserCDPSession()).send('SystemInfo.getProcessInfo')
process.stdout.write(String(processInfo.find(({ type }) => type === 'browser').id), () => process.kill(process.pid, 'SIGINT'))
`

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

async function fileAt(path: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-browser-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, '')
  return file
}
