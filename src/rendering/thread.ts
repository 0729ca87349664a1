import { Worker } from 'node:worker_threads'
import type { Typefaces } from '../fonts/font-file.ts'
import { typefaces } from '../fonts/typefaces.ts'
import type { Note } from '../notes/texts.ts'
import type { PageAndSlides, Site } from './page-and-slides.ts'

/** Makes pages and slides in a thread of its own, while further texts are compiled. */
export interface Thread {
  /** As `pageAndSlides` makes them. */
  make(note: Note, html: string, lecture: string | undefined): Promise<PageAndSlides>
  close(): Promise<void>
}

/** It starts when it is first needed, and gives its memory back when nothing has been asked of it for a while. */
export function createThread(site: Site): Thread {
  const waiting = new Map<number, PromiseWithResolvers<PageAndSlides>>()
  let worker: Worker | undefined
  let rest: NodeJS.Timeout | undefined
  let count = 0

  function open(): Worker {
    const given: Given = { site, typefaces: typefaces() }
    const opened = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: given,
      // A note's trees live for a moment: with more room for the new they take it, and are no quicker.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    })
    const fail = (error: unknown) => {
      // One that was closed is none of ours any more.
      if (worker !== opened) return
      worker = undefined
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    const ended = () => fail(new Error('The thread that makes pages and slides has ended.'))
    return opened.on('message', settle).on('error', fail).on('exit', ended)
  }

  function settle({ id, made, failed }: Answer): void {
    const turn = waiting.get(id)
    waiting.delete(id)
    if (made) turn?.resolve(made)
    else turn?.reject(failed)
    if (waiting.size > 0) return
    worker?.unref()
    rest = setTimeout(() => void close(), patience).unref()
  }

  async function close(): Promise<void> {
    const closed = worker
    worker = undefined
    await closed?.terminate()
  }

  return {
    make(note, html, lecture) {
      clearTimeout(rest)
      worker ??= open()
      worker.ref()
      const turn = Promise.withResolvers<PageAndSlides>()
      waiting.set(++count, turn)
      // There, nobody needs the words as they were typed.
      worker.postMessage({ id: count, note: { ...note, body: '' }, html, lecture } satisfies Job)
      return turn.promise
    },
    close,
  }
}

/** Milliseconds. */
const patience = 1000

export interface Given {
  site: Site
  typefaces: Typefaces
}

export interface Job {
  id: number
  note: Note
  html: string
  lecture: string | undefined
}

export interface Answer {
  id: number
  made?: PageAndSlides
  /** What was thrown, as far as it can be sent. */
  failed?: unknown
}
