import { slide } from '../decks/metrics.ts'
import type { Sights } from './look.ts'

/** What to look at in a deck of ours. */
export const deckSights: Sights = {
  // In the print and the scroll view each has a sheet around it.
  slides: '.slides section',
  frame: '.slide-frame',
  width: slide.width,
  height: slide.height,
  // Bars and numbers of lists stand beside their text.
  room: { left: 48, top: 48, right: slide.width - 48, bottom: slide.height - slide.marginBlock },
  aside: 'aside.notes, .to-page, .sr-only, title, desc, annotation, script, style, template',
  repeated: '.carried > p:first-child, .title-cut',
  fine: 'pre, code, kbd, samp, tt, table, figcaption',
  blocks: '.eyebrow, .slide-head :is(h1, h2), .slide-body > *',
}

/** Shows all slides of a running deck at once, with all that comes step by step. */
export const everySlide = `
.reveal .slides > section {
  display: block !important;
  position: absolute !important;
  inset: 0 !important;
  transform: none !important;
  transition: none !important;
  visibility: visible !important;
  opacity: 1 !important;
}
.reveal .fragment {
  visibility: inherit !important;
  opacity: 1 !important;
}`

/** Takes back what the guard has done. */
export const asPlanned = `
.slide { --air: 1 !important; }
.slide-body { zoom: 1 !important; }`
