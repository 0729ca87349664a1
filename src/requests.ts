import type { Page, Request } from 'playwright-core'

/** What a page has asked for since it is watched. */
export interface Requests {
  /** Those without an answer, or with half of one. */
  waiting(): Request[]
  /** Those that were answered with what was asked for. */
  answered(): Request[]
  /** Those that got no answer, or one that says no; and those that still wait. */
  missing(): Request[]
  /** Comes when none that is meant waits any more. */
  settled(isMeant: (request: Request) => boolean): Promise<void>
  end(): void
}

export function watchRequests(page: Page): Requests {
  const states = new Map<Request, State>()
  let look = () => {}
  const become = (state: State) => (request: Request) => {
    if (states.get(request) !== 'refused') states.set(request, state)
    look()
  }
  const [begin, arrive, fail] = [become('waiting'), become('there'), become('refused')]
  const judge = (response: { status(): number; request(): Request }) => {
    if (response.status() >= 400) fail(response.request())
  }
  page.on('request', begin).on('response', judge).on('requestfinished', arrive).on('requestfailed', fail)
  const those = (isMeant: (state: State) => boolean) =>
    [...states].flatMap(([request, state]) => (isMeant(state) ? [request] : []))
  const waiting = () => those(state => state === 'waiting')
  return {
    waiting,
    answered: () => those(state => state === 'there'),
    missing: () => those(state => state !== 'there'),
    settled: isMeant =>
      new Promise(done => {
        look = () => {
          if (!waiting().some(isMeant)) done()
        }
        look()
      }),
    end: () =>
      void page
        .off('request', begin)
        .off('response', judge)
        .off('requestfinished', arrive)
        .off('requestfailed', fail),
  }
}

type State = 'waiting' | 'there' | 'refused'
