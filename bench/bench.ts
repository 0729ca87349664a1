import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { asked, type Measured } from './asked.ts'
import { median } from './median.ts'
import { openWorkshop, type Run } from './workshop.ts'

/**
 * `npm run bench -- [notes] [--runs 3] [--no-line]`
 *
 * Builds made notes with Lectern and with stock Starlight by turns, and prints what was asked for beside what was
 * measured. Time is that of the wall and, as other work on the machine lengthens that, of the processor too.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, line: { type: 'boolean', default: true } },
  allowNegative: true,
})
const count = Number(positionals[0] ?? 1000)
const runs = Number(values.runs)
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(runs) || runs < 1)
  throw new Error('Say how many notes, as a number, and how many runs, as --runs 3.')

const workshop = await openWorkshop()
try {
  const measured = await measureAll()
  console.log(`\n${count} notes, median of ${runs}; Node ${process.version}, ${cpus().length} processors\n`)
  console.table(
    asked(measured).map(({ what, asked, measured, met }) => ({
      what,
      asked,
      measured,
      met: met ? 'yes' : 'no',
    })),
  )
} finally {
  await workshop.close()
}

async function measureAll(): Promise<Measured> {
  const first: Run[] = []
  const again: Run[] = []
  const changed: Run[] = []
  const stock: Run[] = []
  for (let run = 1; run <= runs; run++) {
    stock.push(told(`stock Starlight, run ${run}`, await workshop.stock(count)))
    const site = await workshop.lectern(count)
    first.push(told(`lectern, run ${run}`, await site.build()))
    again.push(told('  the unchanged folder again', await site.build()))
    await site.changeOne()
    changed.push(told('  one note changed', await site.build()))
  }
  return {
    count,
    first: median(first),
    again: median(again),
    changed: median(changed),
    stock: median(stock),
    line: await line(),
  }
}

/** The weight of a page of sites of a fifth, the same and five times the notes. */
async function line(): Promise<Measured['line']> {
  if (!values.line) return []
  const points: Measured['line'] = []
  for (const notes of [Math.ceil(count / 5), count, count * 5]) {
    const run = told(`${notes} notes`, await (await workshop.lectern(notes)).build())
    points.push({ notes, run })
  }
  return points
}

function told(what: string, run: Run): Run {
  const { wall, processor, memory } = run
  console.log(
    `${what}: ${wall.toFixed(1)} s (processor ${processor.toFixed(1)} s), ${(memory / 1e6).toFixed(0)} MB`,
  )
  return run
}
