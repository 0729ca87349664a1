import { type FigureWords, figureWords } from '../figure-words.ts'
import { followHand } from './hand.ts'
import { type Box, moved, type Point, type Room, wholeView, zoomed } from './view.ts'

/** Shows a drawing of the page in a dialog of its own, to be moved and brought nearer; closed, it is back in its place. */
export function openLarge(drawing: SVGSVGElement, lang: string): void {
  const words = figureWords(lang)
  const { dialog, stage, bar } = createDialog(drawing.querySelector('title')?.textContent ?? '', words)
  const giveBack = take(drawing, stage)
  document.body.append(dialog)
  dialog.showModal()
  const look = createLook(drawing, stage)
  const middle = { x: 0.5, y: 0.5 }
  const zoom = (factor: number, at: Point = middle) =>
    look.change(view => zoomed(view, factor, at, look.room()))
  const move = (by: Point) => look.change(view => moved(view, by, look.room()))
  bar(words.zoomOut, '−', () => zoom(1 / STEP))
  bar(words.zoomIn, '+', () => zoom(STEP))
  bar(words.showAll, words.all, look.all)
  bar(words.close, words.close, () => dialog.close())
  followHand(stage, { move, zoom })
  stage.addEventListener('keydown', event => {
    const action = keys(zoom, move, look.all)[event.key]
    if (!action || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    action()
  })
  new ResizeObserver(look.all).observe(stage)
  dialog.addEventListener('close', () => {
    giveBack()
    dialog.remove()
  })
}

/** One press of a button or key. */
const STEP = 1.4

function keys(zoom: (factor: number) => void, move: (by: Point) => void, all: () => void): Keys {
  return {
    '+': () => zoom(STEP),
    '=': () => zoom(STEP),
    '-': () => zoom(1 / STEP),
    0: all,
    ArrowLeft: () => move({ x: 0.1, y: 0 }),
    ArrowRight: () => move({ x: -0.1, y: 0 }),
    ArrowUp: () => move({ x: 0, y: 0.1 }),
    ArrowDown: () => move({ x: 0, y: -0.1 }),
  }
}

function createDialog(title: string, { lang, keys }: FigureWords) {
  const dialog = element('dialog', 'diagram-large')
  const header = element('header', 'diagram-large-bar')
  const name = element('p', 'diagram-large-title')
  const stage = element('div', 'diagram-large-stage')
  name.textContent = title
  dialog.ariaLabel = title
  stage.tabIndex = 0
  stage.autofocus = true
  stage.role = 'group'
  stage.ariaLabel = keys
  header.append(name)
  dialog.append(header, stage)
  const bar = (label: string, text: string, onClick: () => void) => {
    const button = element('button', 'diagram-large-button')
    button.type = 'button'
    button.lang = lang
    button.textContent = text
    if (label !== text) button.ariaLabel = label
    button.addEventListener('click', onClick)
    header.append(button)
  }
  return { dialog, stage, bar }
}

/** Moves the drawing, whose ids can be on the page only once, and keeps its room free. */
function take(drawing: SVGSVGElement, stage: Element): () => void {
  const { height } = drawing.getBoundingClientRect()
  const before = ['viewBox', 'width', 'height'].map(name => [name, drawing.getAttribute(name) ?? ''] as const)
  const place = element('div', '')
  place.style.height = `${height}px`
  drawing.replaceWith(place)
  stage.append(drawing)
  return () => {
    for (const [name, value] of before) drawing.setAttribute(name, value)
    place.replaceWith(drawing)
  }
}

function createLook(drawing: SVGSVGElement, stage: HTMLElement) {
  const { x, y, width, height } = drawing.viewBox.baseVal
  const whole = { x, y, width, height }
  const room = (): Room => ({
    drawing: whole,
    stage: { width: stage.clientWidth, height: stage.clientHeight },
  })
  let view = wholeView(room())
  const show = (next: Box) => {
    view = next
    drawing.setAttribute('viewBox', `${next.x} ${next.y} ${next.width} ${next.height}`)
    for (const side of ['width', 'height'] as const) drawing.setAttribute(side, String(room().stage[side]))
  }
  const all = () => show(wholeView(room()))
  all()
  return { room, all, change: (how: (view: Box) => Box) => show(how(view)) }
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string) {
  const made = document.createElement(name)
  made.className = className
  return made
}

type Keys = Record<string, (() => void) | undefined>
