import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { slidesADeck } from './decks.ts'
import { type Print, programs } from './programs.ts'

/**
 * `npm run bench:pdf -- [--decks 20] [--runs 5] [--beside <folder with node_modules>]`
 *
 * Prints decks of 30 slides as PDFs with Lectern, with a bare reveal.js and, where `@marp-team/marp-cli` is installed
 * beside, with Marp, by turns, and tells how long a slide takes once the browser is up. Ours are tagged and outlined.
 */
const { values } = parseArgs({
  options: {
    decks: { type: 'string', default: '20' },
    runs: { type: 'string', default: '5' },
    beside: { type: 'string', default: '.' },
  },
})
const [decks, runs] = [Number(values.decks), Number(values.runs)]
if (!Number.isInteger(decks) || decks < 2 || !Number.isInteger(runs) || runs < 1)
  throw new Error('Say how many decks, two or more, as --decks 20, and how many runs, as --runs 5.')

const temporary = await mkdtemp(join(tmpdir(), 'lectern-bench-pdf-'))
try {
  const contenders = new Map<string, Print>()
  for (const [name, prepare] of Object.entries(programs)) {
    const print = await prepare(join(temporary, name), decks + 1, values.beside)
    if (print) contenders.set(name, print)
    else console.log(`${name} is not installed here; see --beside.`)
  }
  const times = new Map([...contenders.keys()].map(name => [name, [] as number[]]))
  for (let run = 1; run <= runs; run++)
    for (const [name, print] of contenders) {
      const each = (await print(decks)) / (decks * slidesADeck)
      times.get(name)?.push(each)
      console.log(`run ${run}, ${name}: ${each.toFixed(1)} ms a slide`)
    }
  console.log(
    `\n${decks} decks of ${slidesADeck} slides, ${runs} runs, ms a slide; Node ${process.version}\n`,
  )
  console.table([...times].map(([program, all]) => ({ program, ...summary(all) })))
} finally {
  await rm(temporary, { recursive: true, force: true })
}

function summary(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1)
  return { median: at(0.5), best: at(0), worst: at(1) }
}
