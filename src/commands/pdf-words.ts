import { availableParallelism } from 'node:os'
import { type PerSheet, slidesPerSheet } from '../pdf/compose/handout.ts'
import { type Paper, papers } from '../pdf/compose/paper.ts'
import { type Shard, type SheetKind, sheetKinds } from '../pdf/sheets.ts'

/** What the command line says of PDFs. */
export interface PdfWords {
  kinds: SheetKind[]
  paper: Paper
  perSheet: PerSheet
  notes: boolean
  jobs: number
  shard: Shard
  /** Whether the site is built first, where that is needed. */
  build: boolean
}

/** As Node's `parseArgs` takes them. */
export const pdfOptions = {
  only: { type: 'string' },
  paper: { type: 'string' },
  'per-sheet': { type: 'string' },
  notes: { type: 'boolean' },
  jobs: { type: 'string' },
  shard: { type: 'string' },
  build: { type: 'boolean' },
} as const

type Given = {
  [Name in keyof typeof pdfOptions]?: (typeof pdfOptions)[Name]['type'] extends 'string' ? string : boolean
}

/** Reads what was given; what is wrong with it is told as one sentence. */
export function readPdfWords(given: Given): PdfWords | string {
  const { paper = 'a4', jobs = String(defaultJobs()), shard = '1/1', notes = false, build = true } = given
  const kinds = given.only?.split(',').map(kind => kind.trim()) ?? [...sheetKinds]
  const unknown = kinds.find(kind => !isKind(kind))
  if (unknown !== undefined) return `“${unknown}” is none of ${sheetKinds.join(', ')}.`
  if (!isPaper(paper)) return `“${paper}” is none of ${Object.keys(papers).join(', ')}.`
  const perSheet = slidesPerSheet.find(count => String(count) === (given['per-sheet'] ?? '3'))
  if (!perSheet) return `“${given['per-sheet']}” is none of ${slidesPerSheet.join(', ')}.`
  if (!/^[1-9]\d*$/.test(jobs)) return `“${jobs}” is no number of jobs.`
  const [, number = '', of = ''] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard) ?? []
  if (!of || Number(number) > Number(of)) return `“${shard}” is no part such as 1/3.`
  return {
    kinds: kinds.filter(isKind),
    paper,
    perSheet,
    notes,
    jobs: Number(jobs),
    shard: { number: Number(number), of: Number(of) },
    build,
  }
}

/** More at a time only get into each other’s way: Chromium has processes of its own. */
const defaultJobs = () => Math.min(availableParallelism(), 4)

const isKind = (word: string): word is SheetKind => sheetKinds.some(kind => kind === word)

const isPaper = (word: string): word is Paper => Object.hasOwn(papers, word)
