import { JSDOM } from 'jsdom'
import { localBox, pageBox } from './boxes.ts'
import { canvasContext } from './canvas.ts'
import { pathLength, pointAlong } from './path-length.ts'
import { StyleSheet } from './stylesheet.ts'
import { textRuns } from './text-runs.ts'
import { createStyler } from './text-style.ts'

/**
 * Gives this thread the globals of a browser that Mermaid asks for: jsdom, with our geometry, without a network.
 * Only ever in the worker: in the build's own thread, Vite and Astro would take it for a browser.
 */
export function installDom(): void {
  // No `resources` and no `runScripts`: jsdom loads nothing and runs nothing.
  const { window } = new JSDOM('<!doctype html><body></body>')
  measureElements(window)
  takeUnitlessSizes(window)
  define(window.HTMLCanvasElement.prototype, 'getContext', canvasContext)
  define(window, 'CSSStyleSheet', StyleSheet)
  define(window, 'getComputedStyle', computedStyle)
  define(window, 'screen', {
    width: PAGE.width,
    height: PAGE.height,
    availWidth: PAGE.width,
    availHeight: PAGE.height,
  })
  for (const name of EXPOSED) define(globalThis, name, Reflect.get(window, name))
  define(globalThis, 'window', window)
  blockNetwork(window)
}

const PAGE = { width: 1280, height: 720 }

const EXPOSED = [
  'document',
  'Element',
  'SVGElement',
  'HTMLElement',
  'Node',
  'DOMParser',
  'XMLSerializer',
  'CSSStyleSheet',
  'getComputedStyle',
  'screen',
]

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { configurable: true, writable: true, value })
}

function measureElements({ Element, HTMLElement }: Window): void {
  const data = (element: Element) => element.getAttribute('d') ?? ''
  define(Element.prototype, 'getBBox', method(localBox))
  define(Element.prototype, 'getBoundingClientRect', method(clientRect))
  define(Element.prototype, 'getComputedTextLength', method(textLength))
  define(
    Element.prototype,
    'getTotalLength',
    method(element => pathLength(data(element))),
  )
  define(
    Element.prototype,
    'getPointAtLength',
    method((element, at: number) => pointAlong(data(element), at)),
  )
  for (const [name, size] of Object.entries({ Width: PAGE.width, Height: 600 }))
    for (const kind of ['offset', 'client'])
      Object.defineProperty(HTMLElement.prototype, `${kind}${name}`, { configurable: true, get: () => size })
}

function method<Rest extends unknown[], Result>(of: (element: Element, ...rest: Rest) => Result) {
  return function (this: Element, ...rest: Rest): Result {
    return of(this, ...rest)
  }
}

function clientRect(element: Element) {
  const box = pageBox(element)
  return {
    ...box,
    left: box.x,
    top: box.y,
    right: box.x + box.width,
    bottom: box.y + box.height,
    toJSON: () => box,
  }
}

function textLength(element: Element): number {
  return textRuns(element, createStyler()).reduce((sum, run) => sum + run.width, 0)
}

function computedStyle(element: Element) {
  const style = createStyler()(element)
  const known: Record<string, string> = {
    'font-size': `${style.size}px`,
    'font-weight': String(style.weight),
    'font-family': 'Inter',
    'text-anchor': style.anchor,
    display: style.display,
  }
  const getPropertyValue = (name: string) =>
    known[name] ?? (/padding|border|margin|width|height/.test(name) ? '0px' : '')
  return {
    fontSize: known['font-size'],
    fontWeight: known['font-weight'],
    fontFamily: 'Inter',
    display: style.display,
    color: 'rgb(0, 0, 0)',
    getPropertyValue,
  }
}

/** Browsers take `font-size: 12` on SVG, and d3 writes it; jsdom drops it. */
function takeUnitlessSizes({ CSSStyleDeclaration }: Window): void {
  const { setProperty } = CSSStyleDeclaration.prototype
  CSSStyleDeclaration.prototype.setProperty = function (name, value, priority) {
    const unitless = /^(font-size|letter-spacing)$/.test(name) && /^[\d.]+$/.test(String(value))
    setProperty.call(this, name, unitless ? `${value}px` : value, priority ?? '')
  }
}

function blockNetwork(window: object): void {
  const refuse = () => Promise.reject(new Error('A diagram is drawn without a network.'))
  define(globalThis, 'fetch', refuse)
  define(window, 'fetch', refuse)
  for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource']) {
    define(globalThis, name, undefined)
    define(window, name, undefined)
  }
}

type Window = JSDOM['window']
