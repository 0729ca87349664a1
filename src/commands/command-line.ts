import { parseArgs } from 'node:util'
import { closestMatch } from 'leven'
import { type PdfWords, pdfOptions, readPdfWords } from './pdf-words.ts'

export const usage = `lectern dev|build|preview|pdf|check [folder]
lectern import <note>

Makes a site from a folder of notes: pages, decks, search. The folder is only read, never written to.
Without a folder, the Astro project here is used, or else this folder.

  dev      serves the site and shows every saved change
  build    builds the site into --out
  preview  serves what was built
  pdf      prints slides, handouts, notes and the book of all notes into the site
  check    tells what is wrong in the notes, such as dead links, and what could be better
  import   splits a long note into a folder of MDX, one file a section, and points out likely slips

  --out <dir>      where the site is (default: dist)
  --cache <dir>    what is kept between two runs (default: in your cache folder)
  --title <text>   the name of the site (default: the folder's name)
  --site <url>     where it will be served, and
  --base <path>    the path below that
  --lang <code>    the language of the notes, such as en or pt-BR
  --strict         any warning fails (--no-strict: none does)
  --slides         check: also opens every deck in Chromium, and tells what does not fit on its slides
  --json           check: tell it as JSON
  --github         check: tell it as GitHub shows it beside the lines (by itself in GitHub Actions)
  --port <number>  dev, preview: where to listen (default: 4321)
  --only <kinds>   pdf: only these of slides,handout,page,book
  --paper <name>   pdf: a4 or letter (default: a4)
  --per-sheet <n>  pdf: 1, 2, 3 or 6 slides on a sheet of a handout (default: 3)
  --notes          pdf: speaker notes under the slides
  --jobs <n>       pdf: how many are printed at a time (default: one a processor, at most 4)
  --shard <i/n>    pdf: only this part of them, for several machines
  --no-build       pdf: the site in --out as it is
  --into <dir>     import: where the new folder goes (default: content)
  --force          build, pdf: builds even where nothing has changed; import: replaces files that have another content
  --verbose        says where in the program something stopped
  --help           this text
  --version        which Lectern this is

A notes folder may hold a lectern.config.ts, .mjs or .json with these and more options; the command line wins.
Exit code: 0 done, 1 the input is wrong, 2 the command line is wrong.`

export type CommandName = 'dev' | 'build' | 'preview' | 'pdf' | 'check' | 'import' | 'help' | 'version'

/** What was asked for on the command line. */
export interface Words {
  command: CommandName
  folder?: string | undefined
  out?: string | undefined
  cache?: string | undefined
  title?: string | undefined
  site?: string | undefined
  base?: string | undefined
  lang?: string | undefined
  strict?: boolean | undefined
  slides?: boolean | undefined
  json: boolean
  into?: string | undefined
  force?: boolean | undefined
  verbose?: boolean | undefined
  github?: boolean | undefined
  port?: number | undefined
  pdf: PdfWords
}

/** Reads the command line; what is wrong with it is told as one sentence. */
export function readWords(args: string[]): Words | string {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, allowNegative: true, options })
    const [command = values.help ? 'help' : '', folder, ...more] = positionals
    const pdf = readPdfWords(values)
    if (typeof pdf === 'string') return pdf
    if (values.help || command === 'help') return { command: 'help', json: false, pdf }
    if (values.version) return { command: 'version', json: false, pdf }
    if (!isCommand(command)) return command ? noCommand(command) : 'Say what to do.'
    if (more.length > 0) return `One at a time: “${more[0]}” is one too many.`
    if (command === 'import' && folder === undefined) return 'Say which note to import.'
    const port = values.port === undefined ? undefined : Number(values.port)
    if (port !== undefined && !Number.isInteger(port)) return `“${values.port}” is not a port.`
    return { ...values, command, folder, port, pdf }
  } catch (error) {
    return optionFault(error, args)
  }
}

const noCommand = (word: string) => {
  const meant = closestMatch(word, commandNames, { maxDistance: 2 })
  return `There is no command “${word}”.${meant ? ` Is “${meant}” meant?` : ''}`
}

/** What Node says of an option, in our words. */
function optionFault(error: unknown, args: readonly string[]): string {
  const { message, code } =
    error instanceof Error && 'code' in error ? error : { message: String(error), code: '' }
  const [, option = ''] = /'(?:-\w, )?(--?[^' ]+)/.exec(message) ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const meant = closestMatch(option.replace(/^--?(no-)?/, ''), Object.keys(options), { maxDistance: 2 })
    return `There is no option “${option}”.${meant ? ` Is “--${meant}” meant?` : ''}`
  }
  const takesNone = args.some(arg => arg.startsWith(`${option}=`))
  return takesNone ? `“${option}” takes no value.` : `“${option}” needs a value.`
}

const options = {
  out: { type: 'string' },
  cache: { type: 'string' },
  title: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
  lang: { type: 'string' },
  strict: { type: 'boolean' },
  slides: { type: 'boolean' },
  json: { type: 'boolean', default: false },
  into: { type: 'string' },
  force: { type: 'boolean' },
  verbose: { type: 'boolean' },
  github: { type: 'boolean' },
  port: { type: 'string' },
  ...pdfOptions,
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

const commandNames = ['dev', 'build', 'preview', 'pdf', 'check', 'import']

function isCommand(word: string): word is CommandName {
  return commandNames.includes(word)
}
