import { describe, expect, it } from 'vitest'
import { barOf, createPrintProgress, summaryOf } from './print-progress.ts'

const so = { total: 40, printed: 0, kept: 0, failed: 0, seconds: 0 }

describe('the bar', () => {
  it('grows, and tells how long it will take', () => {
    expect(barOf({ ...so, printed: 10, seconds: 5 })).toBe(
      '██████░░░░░░░░░░░░░░░░░░ 10/40 PDFs · about 15 s left',
    )
    expect(barOf({ ...so, printed: 10, seconds: 100 })).toContain('about 5 min left')
  })

  it('foretells nothing from what was printed before', () => {
    expect(barOf({ ...so, kept: 20, seconds: 1 })).toBe('████████████░░░░░░░░░░░░ 20/40 PDFs')
    expect(barOf({ ...so, kept: 20, printed: 1, seconds: 2 })).toContain('about 38 s left')
  })

  it('has nothing left to tell at the end', () => {
    expect(barOf({ ...so, printed: 39, failed: 1, seconds: 20 })).toBe(`${'█'.repeat(24)} 40/40 PDFs`)
  })
})

it('at the end, what was printed, what was there and what is missing is told', () => {
  expect(summaryOf({ ...so, printed: 40, seconds: 10 })).toBe('40 PDFs printed in 10.0 s.')
  expect(summaryOf({ ...so, printed: 1, kept: 38, failed: 1, seconds: 0.5 })).toBe(
    '1 PDF printed, 38 as before, 1 not in 0.5 s.',
  )
})

function said(total: number, isTTY: boolean): string {
  let text = ''
  const progress = createPrintProgress(total, {
    isTTY,
    columns: 30,
    write: more => {
      text += more
    },
  })
  for (let at = 0; at < total; at++) progress.tell({ how: 'printed' })
  progress.end()
  return text
}

it('where nobody looks at a terminal, a thousand PDFs are told in some lines, and a few in one', () => {
  expect(said(1000, false).trim().split('\n')).toHaveLength(10)
  expect(said(7, false).trim().split('\n')).toHaveLength(1)
  expect(said(7, false)).not.toContain('\u001b')
})

it('on a terminal all is one line, and no longer than the terminal is wide', () => {
  const lines = said(40, true).split('\r\u001b[2K')
  expect(lines).toHaveLength(43)
  expect(Math.max(...lines.slice(0, -1).map(({ length }) => length))).toBeLessThan(30)
})
