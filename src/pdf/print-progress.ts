import { plural, type Screen } from '../progress.ts'
import type { Done } from './print-sheets.ts'

/** Shows how far the printing is: a bar that grows on a terminal, a line now and then elsewhere. */
export function createPrintProgress(total: number, { isTTY, columns, write }: Screen) {
  const begun = performance.now()
  const count = { printed: 0, kept: 0, failed: 0 }
  const so = () => ({ total, ...count, seconds: (performance.now() - begun) / 1000 })
  const showBar = () => write(`\r\u001b[2K${barOf(so()).slice(0, (columns || 80) - 1)}`)
  if (isTTY && total > 0) showBar()
  return {
    tell({ how }: Pick<Done, 'how'>) {
      count[how]++
      const done = count.printed + count.kept + count.failed
      if (isTTY) showBar()
      // Ten lines tell as much as a thousand.
      else if (total > 20 && done < total && done % Math.ceil(total / 10) === 0)
        write(`${done} of ${plural(total, 'PDF')} …\n`)
    },
    end() {
      write(`${isTTY ? '\r\u001b[2K' : ''}${summaryOf(so())}\n`)
    },
  }
}

/** How far it is, and how long it will take. What was kept took no time, and foretells none. */
export function barOf({ total, printed, kept, failed, seconds }: Printed): string {
  const done = printed + kept + failed
  const width = 24
  const filled = Math.round((done / total) * width)
  const each = seconds / Math.max(1, printed + failed)
  const left =
    printed + failed === 0 || done === total ? '' : ` · about ${duration(each * (total - done))} left`
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} PDFs${left}`
}

export function summaryOf({ printed, kept, failed, seconds }: Printed): string {
  const parts = [
    `${plural(printed, 'PDF')} printed`,
    ...(kept > 0 ? [`${kept} as before`] : []),
    ...(failed > 0 ? [`${failed} not`] : []),
  ]
  return `${parts.join(', ')} in ${seconds.toFixed(1)} s.`
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  return `${Math.ceil(seconds / 60)} min`
}

interface Printed {
  total: number
  printed: number
  /** Printed before, of the same content. */
  kept: number
  failed: number
  seconds: number
}
