import { Worker } from 'node:worker_threads'
import type { Typefaces } from '../fonts/font-file.ts'
import { typefaces } from '../fonts/typefaces.ts'
import type { Sketcher } from './chromium/sketcher.ts'
import type { Outcome } from './drawing.ts'
import { tooLate } from './too-late.ts'
import type { Answer, Job } from './worker.ts'

/**
 * One worker for all diagrams, one diagram at a time. It starts at the first job, does not keep the process alive while
 * it is idle, and is replaced when it dies, holds too much, or a diagram takes longer than the limit.
 */
export function createEngine({ timeLimit, heapLimit, sketcher, onStart }: EngineOptions): Engine {
  let worker: Promise<Worker> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let count = 0

  const drop = async () => {
    const dropped = worker
    worker = undefined
    await (await dropped?.catch(() => undefined))?.terminate()
  }
  const run = async (source: string): Promise<Outcome> => {
    const sketch = await sketcher?.sketch(source)
    if (sketch && 'message' in sketch) return { ok: false, ...sketch }
    if (!worker) {
      onStart?.()
      worker = startWorker()
    }
    const outcome = await ask(await worker, { id: ++count, source, sketch }, timeLimit)
    if (outcome.lost || outcome.heap > heapLimit) await drop()
    return outcome.answer
  }
  return {
    run(source) {
      const turn = queue.then(() => run(source))
      queue = turn.catch(drop)
      return turn
    },
    close() {
      const turn = queue.then(() => Promise.all([drop(), sketcher?.close()])).then(() => undefined)
      queue = turn.catch(() => undefined)
      return turn
    },
  }
}

/** @throws if the worker cannot start, which is a fault of the installation and not of a diagram. */
function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 32 },
    workerData: typefaces() satisfies Typefaces,
  })
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('The diagram worker ended before it was ready.'))
    worker.once('error', reject).once('exit', onExit)
    worker.once('message', () => {
      worker.off('error', reject).off('exit', onExit)
      // Between two jobs an error has nobody to go to; the next job notices that the worker is gone.
      worker.on('error', () => undefined)
      worker.unref()
      resolve(worker)
    })
  })
}

function ask(worker: Worker, job: Job, timeLimit: number): Promise<Reply> {
  const { promise, resolve } = Promise.withResolvers<Reply>()
  const fail = (message: string) => resolve({ answer: { ok: false, message }, lost: true, heap: 0 })
  const onError = (error: unknown) => fail(`Mermaid broke down over this diagram: ${firstLine(error)}`)
  const onExit = () => fail('Mermaid broke down over this diagram.')
  const onMessage = ({ id, outcome, heap }: Answer) => {
    if (id === job.id) resolve({ answer: outcome, lost: false, heap })
  }
  const timer = setTimeout(() => fail(tooLate(timeLimit)), timeLimit)
  worker.ref()
  worker.on('error', onError).on('exit', onExit).on('message', onMessage)
  worker.postMessage(job)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('error', onError).off('exit', onExit).off('message', onMessage)
    worker.unref()
  })
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1).join()
}

interface Reply {
  answer: Outcome
  /** whether the worker is of no more use */
  lost: boolean
  /** what it holds, in MB */
  heap: number
}

export interface Engine {
  run(source: string): Promise<Outcome>
  close(): Promise<void>
}

export interface EngineOptions {
  /** milliseconds for one diagram */
  timeLimit: number
  /** MB in a worker after which it is replaced: Mermaid and jsdom keep a little of every diagram */
  heapLimit: number
  /** what draws in the worker's place; the worker cleans up */
  sketcher?: Sketcher | undefined
  onStart?: (() => void) | undefined
}
