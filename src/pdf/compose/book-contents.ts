import type { Element } from 'hast'
import { chapterId, type Place } from './book-places.ts'
import { element } from './element.ts'

/** The table of contents of a book; the numbers of pages that are not known yet take as much room. */
export function contents(places: readonly Place[], pages: ReadonlyMap<string, number>): Element {
  return element(
    'nav',
    { className: ['contents'] },
    element('h1', { dataLevel: '1' }, 'Contents'),
    element(
      'ul',
      {},
      places.map(place => {
        const className = [`level-${place.level}`]
        if ('part' in place) return element('li', { className: [...className, 'part'] }, place.part)
        const id = chapterId(place.at)
        return element(
          'li',
          { className },
          element(
            'a',
            { href: `#${id}` },
            element('span', { className: ['name'] }, place.chapter.title),
            element('span', { className: ['leader'], ariaHidden: 'true' }),
            element('span', { className: ['on-page'] }, String(pages.get(id) ?? '000')),
          ),
        )
      }),
    ),
  )
}
