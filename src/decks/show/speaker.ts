import type { RevealApi, RevealState } from 'reveal.js'
import { openChannel } from './sync.ts'

/**
 * The speaker's view: this slide, the next one, the notes, the time.
 *
 * It is the deck's own page with another face: the notes are already in it, and nothing is written into a blank window.
 */
export function showSpeakerView(): void {
  const slides = [...document.querySelectorAll<HTMLElement>('.slides > section')]
  const notes = new Map(slides.map(slide => [slide.id, slide.querySelector('.notes')?.innerHTML ?? '']))
  // No id: a heading may well be called “Speaker view”.
  const face = document.querySelector<HTMLTemplateElement>('body > template[data-speaker-view]')
  if (!face) return
  document.title = `Speaker view: ${document.title}`
  document.body.replaceChildren(face.content)
  document.body.className = 'speaker'

  const now = frame('Current slide')
  const next = frame('Next slide')
  document.querySelector('.speaker-now')?.append(now.element)
  document.querySelector('.speaker-next')?.append(next.element)

  const show = (state: RevealState) => {
    now.show(state)
    next.show(state, deck => deck.next())
    const current = slides[state.indexh ?? 0]
    const text = notes.get(current?.id ?? '')
    setHtml('.speaker-notes-text', text || '<p class="none">No notes for this slide.</p>')
    setText('.speaker-count', `${(state.indexh ?? 0) + 1} / ${slides.length}`)
  }
  const send = openChannel(message => {
    if (message.kind === 'state') show(message.state)
  })
  show({ indexh: 0, indexv: 0 } as RevealState)
  send({ kind: 'hello' })
  drive(now, state => {
    show(state)
    send({ kind: 'state', state })
  })
  startClock()
}

interface Frame {
  element: HTMLIFrameElement
  /** Shows a state as soon as the deck in the frame is there. */
  show(state: RevealState, then?: (deck: RevealApi) => void): void
  deck(): RevealApi | undefined
}

/** The same deck in a frame, quiet: it neither listens to keys nor tells its state. */
function frame(title: string): Frame {
  const element = document.createElement('iframe')
  element.title = title
  element.tabIndex = -1
  const quiet =
    'receiver&controls=false&progress=false&history=false&hash=false&keyboard=false&transition=none&jumpToSlide=false'
  element.src = `${location.pathname}?${quiet}`
  let wanted: (() => void) | undefined
  // The frame is of this origin and runs the same deck.
  const deck = () => (element.contentWindow as (Window & { Reveal?: RevealApi }) | null)?.Reveal
  const whenReady = () => {
    const running = deck()
    if (!running) return void requestAnimationFrame(whenReady)
    if (running.isReady()) wanted?.()
    else running.on('ready', () => wanted?.())
  }
  element.addEventListener('load', whenReady)
  return {
    element,
    deck,
    show(state, then) {
      wanted = () => {
        const running = deck()
        running?.setState(state)
        if (running) then?.(running)
      }
      if (deck()?.isReady()) wanted()
    },
  }
}

/** Keys and buttons of the speaker's view move the deck. */
function drive(now: Frame, moved: (state: RevealState) => void): void {
  const go = (step: 'next' | 'prev') => {
    const deck = now.deck()
    if (!deck?.isReady()) return
    deck[step]()
    moved(deck.getState())
  }
  addEventListener('keydown', event => {
    const { target, key } = event
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (target instanceof HTMLButtonElement && key === ' ') return
    // These scroll the notes when they are in focus.
    if (target instanceof Element && target.closest('.speaker-notes') && /^(Arrow(Up|Down)|Page| )/.test(key))
      return
    if (['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n'].includes(key)) go('next')
    else if (['ArrowLeft', 'ArrowUp', 'PageUp', 'p'].includes(key)) go('prev')
    else return
    event.preventDefault()
  })
  document.querySelector('[data-go=prev]')?.addEventListener('click', () => go('prev'))
  document.querySelector('[data-go=next]')?.addEventListener('click', () => go('next'))
}

function startClock(): void {
  let begun = Date.now()
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const tick = () => {
    const seconds = (Date.now() - begun) / 1000
    setText('.speaker-timer', `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`)
    setText('.speaker-clock', new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }))
  }
  document.querySelector('[data-reset]')?.addEventListener('click', () => {
    begun = Date.now()
    tick()
  })
  tick()
  setInterval(tick, 1000)
}

function setText(selector: string, text: string): void {
  const element = document.querySelector(selector)
  if (element) element.textContent = text
}

function setHtml(selector: string, html: string): void {
  const element = document.querySelector(selector)
  if (element) element.innerHTML = html
}
