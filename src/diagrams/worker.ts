import { getHeapStatistics } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import type { Typefaces } from '../fonts/font-file.ts'
import { setTypefaces } from '../fonts/typefaces.ts'
import { copyConfigOnce } from './config-once.ts'
import './dom/older-node.ts'
import type { Sketch } from './chromium/sketch.ts'
import { installDom } from './dom/install.ts'
import type { Outcome } from './drawing.ts'

/** The thread that has the browser's globals, and Mermaid in it. It answers each job with one outcome. */
// The thread that started this one hands its own over.
setTypefaces(workerData as Typefaces)
installDom()
copyConfigOnce()
// Mermaid looks for its browser as it loads, so it must come after the globals.
const { createPainter } = await import('./paint.ts')
const paint = await createPainter()

parentPort?.on('message', async (job: Job) => {
  const outcome = await paint(job.source, job.sketch)
  const heap = getHeapStatistics().used_heap_size / 2 ** 20
  parentPort?.postMessage({ id: job.id, outcome, heap } satisfies Answer)
})
parentPort?.postMessage('ready')

export interface Job {
  id: number
  source: string
  /** what was drawn elsewhere, to be made ours */
  sketch?: Sketch | undefined
}

export interface Answer {
  id: number
  outcome: Outcome
  /** what the worker holds by now, in MB */
  heap: number
}
