/** Sides of a box, in px. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What a browser shows of one slide, in px from its corner. */
export interface Seen {
  id: string
  /** `file:line` of its heading. */
  source: string
  /** How far what stands on it reaches. */
  edges: Box
  /** The words that reach farthest out of the room. */
  farthest: string
  /** The smallest size of text, and of what may be smaller: code, tables, captions. */
  sizes: { text: number; fine: number }
  /** How many words stand on it. */
  words: number
  /** The words that nobody sees: cut off, or not shown at all. */
  unseen: string[]
  /** The words of a block that another one lies on. */
  covered: string[]
}

/** What to look at. */
export interface Sights {
  /** Selects the slides. */
  slides: string
  /** Selects, in a slide, what is as large as a slide; nothing for the slide itself. */
  frame: string
  /** How wide a slide is in its own px, whatever its size on the screen. */
  width: number
  height: number
  /** Where everything is to stand. */
  room: Box
  /** Selects what is not for the eye, such as presenter's notes. */
  aside: string
  /** Selects what may be cut off, as its words stand on a slide once more. */
  repeated: string
  /** Selects text that may be smaller. */
  fine: string
  /** Selects blocks that are not to lie on each other. */
  blocks: string
}

/**
 * A program that runs in a page: it looks at all slides that are displayed. Its value is a `Seen[]`.
 *
 * It is the text of the functions below, which for that must all stand in this file.
 */
export const looking = (sights: Sights) =>
  `{ ${parts.map(String).join('\n')}\n lookAtSlides(${JSON.stringify(sights)}) }`

function lookAtSlides(sights: Sights): Seen[] {
  return [...document.querySelectorAll<HTMLElement>(sights.slides)].map(slide => lookAtSlide(slide, sights))
}

function lookAtSlide(slide: HTMLElement, sights: Sights): Seen {
  const frame = (sights.frame && slide.querySelector<HTMLElement>(sights.frame)) || slide
  const corner = frame.getBoundingClientRect()
  const scale = corner.width / sights.width || 1
  const boxOf = (rect: DOMRect): Box => ({
    left: (rect.left - corner.left) / scale,
    top: (rect.top - corner.top) / scale,
    right: (rect.right - corner.left) / scale,
    bottom: (rect.bottom - corner.top) / scale,
  })
  const whole = { left: 0, top: 0, right: sights.width, bottom: sights.height }
  const seen: Seen = {
    id: slide.id,
    source: slide.dataset['source'] ?? '',
    edges: { left: sights.width, top: sights.height, right: 0, bottom: 0 },
    farthest: '',
    sizes: { text: 999, fine: 999 },
    words: 0,
    unseen: [],
    covered: [],
  }
  const extents = new Map<Element, Box>()
  for (const node of textsIn(frame, sights)) lookAtText(node, seen, { sights, frame, boxOf, whole, extents })
  for (const element of frame.querySelectorAll('*'))
    if (isBox(element, sights))
      widen(seen, boxOf(element.getBoundingClientRect()), element.textContent ?? '', sights.room)
  seen.covered = coveredIn([...extents])
  return seen
}

interface Place {
  sights: Sights
  frame: Element
  boxOf: (rect: DOMRect) => Box
  whole: Box
  extents: Map<Element, Box>
}

function textsIn(frame: Element, { aside }: Sights): Text[] {
  const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.trim() !== '' && !node.parentElement?.closest(aside))
      found.push(node)
  return found
}

function lookAtText(text: Text, seen: Seen, place: Place): void {
  const { sights, frame, boxOf, whole, extents } = place
  const parent = text.parentElement ?? frame
  const words = [...text.data.matchAll(/\S+/gu)]
  seen.words += words.length
  if (!parent.checkVisibility({ visibilityProperty: true })) {
    seen.unseen.push(...words.map(([word]) => word))
    return
  }
  if (!parent.closest('svg, math, sub, sup, rt')) {
    const kind = parent.closest(sights.fine) ? 'fine' : 'text'
    // The size that a style tells is the one before any zoom.
    const zoom = parent.currentCSSZoom / frame.currentCSSZoom
    seen.sizes[kind] = Math.min(seen.sizes[kind], zoom * Number.parseFloat(getComputedStyle(parent).fontSize))
  }
  const repeated = parent.closest(sights.repeated) !== null
  const clip = clipOf(parent, frame, boxOf, whole)
  const block = sights.blocks ? parent.closest(sights.blocks) : null
  const rectsOf = (start: number, end: number) => {
    const range = document.createRange()
    range.setStart(text, start)
    range.setEnd(text, end)
    return [...range.getClientRects()].map(boxOf)
  }
  const all = rectsOf(0, text.length)
  const simple = all.every(box => isIn(box, sights.room) && isIn(box, clip))
  for (const { 0: word, index } of words) {
    const boxes = simple ? all : rectsOf(index, index + word.length)
    if (!simple && !repeated && boxes.some(box => isCut(box, clip))) seen.unseen.push(word)
    for (const box of boxes) {
      if (!repeated) widen(seen, box, word, sights.room)
      if (block && !repeated) extents.set(block, union(extents.get(block), box))
    }
    if (simple) break
  }
}

/** What the boxes around a text let be seen of it. */
function clipOf(element: Element, frame: Element, boxOf: Place['boxOf'], whole: Box): Box {
  let clip = whole
  for (let at: Element | null = element; at && at !== frame.parentElement; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at)
    if (overflowX === 'visible' && overflowY === 'visible') continue
    const { left, top, right, bottom } = boxOf(at.getBoundingClientRect())
    clip = {
      left: overflowX === 'visible' ? clip.left : Math.max(clip.left, left),
      right: overflowX === 'visible' ? clip.right : Math.min(clip.right, right),
      top: overflowY === 'visible' ? clip.top : Math.max(clip.top, top),
      bottom: overflowY === 'visible' ? clip.bottom : Math.min(clip.bottom, bottom),
    }
  }
  return clip
}

function isIn(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1
  )
}

/** Whether letters are cut: what is above and below them in their line may be. */
function isCut({ left, top, right, bottom }: Box, clip: Box): boolean {
  const air = (bottom - top) / 5
  return !isIn({ left, right, top: top + air, bottom: bottom - air }, clip)
}

/** Whether an element is something that is seen, apart from its words. */
function isBox(element: Element, { aside, repeated }: Sights): boolean {
  if (element.parentElement?.closest('svg, math') || element.closest(aside) || element.closest(repeated))
    return false
  const { width, height } = element.getBoundingClientRect()
  const { display } = getComputedStyle(element)
  return (
    width > 0 && height > 0 && (display !== 'inline' || element.matches('img, video, iframe, canvas, object'))
  )
}

function widen(seen: Seen, box: Box, words: string, room: Box): void {
  const { edges } = seen
  const now = union(edges, box)
  if (!isIn(box, room) && !isIn(now, edges)) seen.farthest = words.trim().slice(0, 60)
  seen.edges = now
}

function union(one: Box | undefined, other: Box): Box {
  if (!one) return other
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  }
}

/** The first words of each block that lies on the one before it. */
function coveredIn(blocks: [Element, Box][]): string[] {
  return blocks.flatMap(([element, box], index) =>
    blocks
      .slice(0, index)
      .some(([other, before]) => !other.contains(element) && !element.contains(other) && overlap(box, before))
      ? (element.textContent ?? '').trim().slice(0, 60)
      : [],
  )
}

/** Lines of letters touch: only what is well in each other's room counts. */
function overlap(one: Box, other: Box): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return wide > 4 && high > 8
}

const parts = [
  lookAtSlides,
  lookAtSlide,
  textsIn,
  lookAtText,
  clipOf,
  isIn,
  isCut,
  isBox,
  widen,
  union,
  coveredIn,
  overlap,
]
