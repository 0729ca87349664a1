import type { RevealApi, RevealState } from 'reveal.js'

/**
 * Keeps all windows of one deck on the same slide: the deck on the projector and its speaker's view.
 *
 * A channel of the browser, so that either window can be reloaded or opened later.
 */
export function openChannel(receive: (message: Message) => void): (message: Message) => void {
  try {
    const channel = new BroadcastChannel(`lectern:${location.pathname}`)
    channel.addEventListener('message', ({ data }: MessageEvent<Message>) => receive(data))
    return message => channel.postMessage(message)
  } catch {
    // Where the browser forbids channels, as in a sandboxed frame, the deck runs alone.
    return () => {}
  }
}

/** `hello` asks the deck where it is; `state` tells it. */
export type Message = { kind: 'hello' } | { kind: 'state'; state: RevealState }

/** Tells the deck's state to its other windows, and follows theirs. */
export function shareState(deck: RevealApi): void {
  let following = false
  const send = openChannel(message => {
    if (message.kind === 'hello') return tell()
    following = true
    deck.setState(message.state)
    following = false
  })
  const tell = () => {
    if (!following) send({ kind: 'state', state: deck.getState() })
  }
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'])
    deck.on(event, tell)
}

/** Opens the speaker's view in a window of its own; the deck stays where it is. */
export function openSpeakerView(): void {
  const url = new URL(location.href)
  url.search = '?view=speaker'
  url.hash = ''
  window.open(url, `speaker:${location.pathname}`, 'width=1180,height=760')
}
