#!/usr/bin/env node
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, dev, preview } from 'astro'
import type { InputError } from './errors.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { replaceWhenDone } from './output.ts'

const usage = `lectern dev|build|preview

  dev      serves the site and shows every saved change
  build    builds the site into dist/
  preview  serves what was built

  --port <number>  for dev and preview
  --help           shows this text

Exit code: 0 done, 1 the input is wrong, 2 the command line is wrong.`

/** Runs one command. Returns the exit code, or nothing where a server goes on running. */
export async function run(args: string[]): Promise<number | undefined> {
  const words = readWords(args)
  if (!words) {
    console.error(usage)
    return 2
  }
  if (words.help) {
    console.log(usage)
    return 0
  }
  try {
    return await words.command({ ...(words.port && { server: { port: words.port } }) })
  } catch (error) {
    const fault = inputError(error)
    if (!fault) throw error
    console.error(fault.message)
    const count = fault.problems.length
    console.error(`\n${count} ${count === 1 ? 'thing is' : 'things are'} wrong; nothing was built.`)
    return 1
  }
}

type Command = (config: { server?: { port: number } }) => Promise<number | undefined>

const commands: Record<string, Command> = {
  async build(config) {
    const begun = performance.now()
    await replaceWhenDone(resolve('dist'), outDir => build({ ...config, outDir, logLevel: 'silent' }))
    console.log(summary(await readManifest(resolve('dist')), performance.now() - begun))
    return 0
  },
  async dev(config) {
    await dev(config)
    return undefined
  },
  async preview(config) {
    await preview(config)
    return undefined
  },
}

function readWords(
  args: string[],
): { command: Command; port?: number | undefined; help: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { port: { type: 'string' }, help: { type: 'boolean', default: false } },
    })
    const command = commands[positionals[0] ?? ''] ?? (values.help ? commands['build'] : undefined)
    const port = values.port === undefined ? undefined : Number(values.port)
    if (!command || positionals.length > 1 || (port !== undefined && !Number.isInteger(port)))
      return undefined
    return { command, port, help: values.help }
  } catch {
    return undefined
  }
}

function summary({ notes, decks, warnings }: Manifest, milliseconds: number): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`
  const made = [
    count(notes.length, 'note'),
    count(decks.length, 'session deck'),
    count(warnings.length, 'warning'),
  ]
  return `${made.join(', ')}: dist/ in ${(milliseconds / 1000).toFixed(1)} s. To look at it: npm run lectern -- preview`
}

/** Astro may wrap what an integration throws. */
function inputError(error: unknown): InputError | undefined {
  // By its name: Astro may have loaded the config, and our classes with it, a second time.
  if (error instanceof Error && error.name === 'InputError') return error as InputError
  return error instanceof Error && error.cause ? inputError(error.cause) : undefined
}

const code = await run(process.argv.slice(2))
if (code !== undefined) process.exit(code)
