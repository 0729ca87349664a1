import type { Element, ElementContent } from 'hast'
import { element } from '../../hast.ts'
import { qrCode } from '../../qr-code.ts'
import { oneLine } from '../fit/eyebrow.ts'
import type { Slide } from '../planned.ts'
import type { UniqueId } from '../slide-ids.ts'
import type { Ending } from './tail.ts'

/** What a deck ends with. */
export interface Closing {
  /** What the deck is called. */
  title: string
  tail: readonly Ending[]
  /** Where the group can read on, where that is known. */
  address: string | undefined
  /** Whether there is to be a closing slide; where nobody says so, short last sections make one. */
  wanted: boolean | undefined
  /** Of the deck's title. */
  source: string
  page?: string | undefined
}

/**
 * The last slide of a deck: its short last sections under small headings, beside the address where the note is read, as a
 * code for phones. It has the id of its first heading; the others keep theirs inside it.
 */
export function closingSlides(
  { title, tail, address, wanted, source, page }: Closing,
  uniqueId: UniqueId,
): Slide[] {
  const [first] = tail
  if (!first && !(wanted && address)) return []
  const parts = tail.map((ending, index) => partOf(ending, index === 0, uniqueId))
  return [
    {
      id: first ? (first.part.targets.get(first.id) ?? first.id) : uniqueId('closing'),
      layout: 'closing',
      step: tail.length > 2 ? 'normal' : 'large',
      title: [],
      eyebrow: first && oneLine(title),
      anchors: [],
      blocks: [
        element('div', { className: ['closing'] }, [
          element('div', { className: ['closing-parts'] }, first ? parts : [titleOf(title)]),
          ...(address ? [whereToRead(address)] : []),
        ]),
      ],
      notes: tail.flatMap(({ section }) =>
        section.stretches.flat().flatMap(piece => (piece.kind === 'notes' ? [piece.content] : [])),
      ),
      ...(first && { targets: first.part.targets }),
      source: first?.part.source(first.id) ?? source,
      page: first?.part.page?.(first.id) ?? page,
    },
  ]
}

const titleOf = (title: string) => element('h2', {}, [{ type: 'text', value: title }])

function partOf({ id: heading, section, part }: Ending, first: boolean, uniqueId: UniqueId): Element {
  const id = uniqueId(heading, true)
  part.targets.set(heading, id)
  const nodes = section.stretches.flat().flatMap(piece => (piece.kind === 'content' ? [piece.node] : []))
  return element('div', { lang: part.language?.lang, dir: part.language?.dir }, [
    element('h2', first ? {} : { id }, section.title),
    ...nodes,
  ])
}

const whereToRead = (address: string): Element =>
  element('figure', { className: ['closing-code'] }, [
    qrCode(address),
    element('figcaption', {}, breakable(readable(address))),
  ])

/** A line may end behind a slash. */
const breakable = (address: string): ElementContent[] =>
  address
    .split(/(?<=\w\/)/)
    .flatMap((part, index) => [...(index > 0 ? [element('wbr', {})] : []), { type: 'text', value: part }])

/** Letters of other scripts as such. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
