import { spawn } from 'node:child_process'

/**
 * Runs Git in a folder and hands over what it says, part by part, cut at each zero, until `take` wants no more.
 * Answers whether Git went well: it may not be installed, or the folder lie in no repository.
 *
 * The folder may come from elsewhere: nothing is written into it, nothing is fetched, and no program is run that its
 * configuration names.
 */
export function runGit(folder: string, words: string[], take: (part: string) => boolean): Promise<boolean> {
  return new Promise(done => {
    const git = spawn('git', [...careful, ...words], {
      cwd: folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let rest = ''
    let enough = false
    git.stdout.setEncoding('utf8').on('data', (data: string) => {
      const parts = (rest + data).split('\0')
      rest = parts.pop() ?? ''
      enough ||= parts.some(part => !take(part))
      if (enough) git.kill()
    })
    git.on('error', () => done(false))
    git.on('close', code => {
      if (rest && !enough) take(rest)
      done(enough || code === 0)
    })
  })
}

/** All that Git says to a short question; nothing where it does not go well. */
export async function askGit(folder: string, words: string[]): Promise<string | undefined> {
  const said: string[] = []
  const went = await runGit(folder, words, part => said.push(part) > 0)
  return went ? said.join('\0').trim() : undefined
}

const careful = ['-c', 'log.showSignature=false', '-c', 'core.fsmonitor=false']

/** Where a hook of some repository has started us, its variables would lead Git astray. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name),
  )
  return {
    ...Object.fromEntries(own),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
  }
}
