/** The deck in the page: starts reveal.js, or shows the speaker's view of the deck. */
import Reveal from 'reveal.js'
import { followAddress } from './address.ts'
import { wireBar } from './bar.ts'
import { guard } from './guard.ts'
import { fetchAll, fetchPictures } from './pictures.ts'
import { openSpeakerView, shareState } from './sync.ts'
import { applyTheme, switchTheme } from './theme.ts'
import { showAll, standUpright } from './upright/upright.ts'

const query = new URLSearchParams(location.search)
const view = query.get('view')

applyTheme(view === 'print' ? 'light' : undefined)
if (view === 'speaker') void import('./speaker.ts').then(({ showSpeakerView }) => showSpeakerView())
else void start()

async function start() {
  const element = document.querySelector<HTMLElement>('.reveal')
  if (!element) return
  refuseMessages()
  const address = location.href
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const deck = new Reveal(element, {
    width: 1280,
    height: 720,
    margin: 0,
    maxScale: 4,
    center: false,
    rtl: document.documentElement.dir === 'rtl',
    hash: true,
    slideNumber: 'c/t',
    transition: still ? 'none' : 'fade',
    transitionSpeed: 'fast',
    pdfSeparateFragments: false,
    // Any page that frames the deck could steer it: our own windows speak over a channel of the same origin (sync.ts).
    postMessage: false,
    postMessageEvents: false,
    // Switched to by itself, the scroll view forgets which slide the address names. Its types forget that null is allowed.
    scrollActivationWidth: null as unknown as number,
  })
  // Clickers, exporters and tests look for the running deck here.
  Object.assign(window, { Reveal: deck })
  deck.addKeyBinding({ keyCode: 83, key: 'S', description: 'Speaker view' }, openSpeakerView)
  deck.addKeyBinding({ keyCode: 84, key: 'T', description: 'Light or dark' }, switchTheme)
  // The print view hides all slides but one from assistive technology, and so from the outline of a PDF.
  deck.on('pdf-ready', () => showAll(deck))
  if (view === 'print') fetchAll(element)
  await deck.initialize()
  if (query.has('receiver')) return
  if (!view) standUpright(deck)
  followAddress(deck, address)
  guard(deck)
  fetchPictures(deck)
  wireBar(deck)
  shareState(deck)
}

/** Reveal reads its options from the address, too: a page that frames the deck could switch its messages on again. */
function refuseMessages() {
  if (/postMessage/i.test(location.search))
    history.replaceState(history.state, '', `${location.pathname}${location.hash}`)
}
