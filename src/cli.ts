#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { readWords, usage, type Words } from './commands/command-line.ts'
import { commands } from './commands/commands.ts'
import { problemsOf } from './commands/failure.ts'
import { program } from './commands/program.ts'
import { report } from './errors.ts'

/** Runs one command. Returns the exit code, or nothing where a server goes on running. */
async function run(args: string[]): Promise<number | undefined> {
  const words = readWords(args)
  if (typeof words === 'string') {
    // The whole of it would push the sentence out of sight.
    console.error(
      args.length === 0 ? `${words}\n\n${usage}` : `${words}\n“${program} --help” tells all that there is.`,
    )
    return 2
  }
  if (words.command === 'help') {
    console.log(usage)
    return 0
  }
  if (words.command === 'version') {
    console.log(packageVersion())
    return 0
  }
  try {
    // What somebody makes of their notes is told to nobody.
    process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1'
    // The allocator of Astro's bundler keeps what it was given, unless it is told before it is loaded.
    process.env['MIMALLOC_PURGE_DELAY'] ??= '0'
    // A heap may grow to twice what is used, not to four times; collecting it more often takes a thirtieth of the time.
    setFlagsFromString('--heap-growing-percent=100')
    return await commands[words.command](words, error => tell(error, words))
  } catch (error) {
    const count = tell(error, words)
    const made = madeBy[words.command] ?? 'built'
    console.error(`\n${count} ${count === 1 ? 'thing is' : 'things are'} wrong; nothing was ${made}.`)
    return 1
  }
}

function packageVersion(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version
}

/** What a command does, where it is not to build. */
const madeBy: Partial<Record<Words['command'], string>> = {
  import: 'written',
  check: 'checked',
  pdf: 'printed',
}

/** Tells what is wrong, and how many things that are. */
function tell(error: unknown, { folder, out, command, verbose }: Words): number {
  const where = command === 'build' || command === 'pdf' ? (out ?? 'dist') : (folder ?? '.')
  const problems = problemsOf(error, where)
  for (const line of report(problems)) console.error(line)
  if (verbose) console.error(error)
  return problems.length
}

// What is half done is undone as the process ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => process.exit(128 + constants.signals[signal]))

const code = await run(process.argv.slice(2))
if (code !== undefined) process.exit(code)
