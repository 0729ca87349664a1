import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { element } from '../../hast.ts'
import type { Slide } from '../planned.ts'
import { shownOnSlide } from './shown.ts'

/**
 * The HTML of a deck's slides, a section each.
 *
 * @param incremental whether list items come one by one
 */
export function slidesHtml(slides: readonly Slide[], incremental: boolean): string {
  const children = slides.map((slide, index) => slideElement(slide, { first: index === 0, incremental }))
  return toHtml({ type: 'root', children })
}

interface Place {
  /** The first slide is painted before any script has run. */
  first: boolean
  incremental: boolean
}

function slideElement(slide: Slide, { first, incremental }: Place): Element {
  const { id, layout, step, language, source, page, blocks, notes, targets } = slide
  const body = shownOnSlide(blocks, { incremental: incremental && layout !== 'agenda', targets })
  const said = shownOnSlide(notes.flat(), { targets })
  return element(
    'section',
    {
      id,
      className: ['slide', `slide-${layout}`, `step-${step}`, ...(first ? ['present'] : [])],
      lang: language?.lang,
      dir: language?.dir,
      dataSource: source,
      dataPage: page,
    },
    [
      element('div', { className: ['slide-frame'] }, [headOf(slide), ...part('div', 'slide-body', body)]),
      ...part('aside', 'notes', said),
    ],
  )
}

function headOf({ layout, title, titleSize = 'normal', eyebrow, part: of, anchors, page, targets }: Slide) {
  const words = shownOnSlide(title, { targets })
  const count = of ? part('span', 'part', [text(` ${of.number}/${of.of}`)]) : []
  return element('div', { className: ['slide-head', `title-${titleSize}`] }, [
    ...anchors.map(id => element('span', { id })),
    ...(eyebrow ? part('p', 'eyebrow', [text(eyebrow)]) : []),
    ...(words.length > 0 ? [element(layout === 'cover' ? 'h1' : 'h2', {}, [...words, ...count])] : []),
    ...(page
      ? [element('a', { className: ['to-page'], href: page, ariaLabel: 'Read this on its page' })]
      : []),
  ])
}

/** An element of a class; nothing where it would be empty. */
const part = (tagName: string, className: string, children: ElementContent[]): Element[] =>
  children.length > 0 ? [element(tagName, { className: [className] }, children)] : []

const text = (value: string): ElementContent => ({ type: 'text', value })
