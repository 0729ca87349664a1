import { parentPort, workerData } from 'node:worker_threads'
import { setTypefaces } from '../fonts/typefaces.ts'
import { type PageAndSlides, pageAndSlides } from './page-and-slides.ts'
import type { Answer, Given, Job } from './thread.ts'

/** The thread that makes pages and slides. It answers each job once. */
const { site, typefaces }: Given = workerData
setTypefaces(typefaces)

parentPort?.on('message', ({ id, note, html, lecture }: Job) => {
  parentPort?.postMessage({ id, ...answer(() => pageAndSlides(note, html, lecture, site)) } satisfies Answer)
})

function answer(make: () => PageAndSlides): Omit<Answer, 'id'> {
  try {
    return { made: make() }
  } catch (error) {
    return { failed: error }
  }
}
