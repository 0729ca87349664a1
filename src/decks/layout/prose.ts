import type { Element, ElementContent } from 'hast'
import { element, elementsIn, hasClass, isElement } from '../../hast.ts'
import type { DeckSettings } from '../../notes/texts.ts'
import { linesOf, wordsOf } from '../fit/setting.ts'
import { splitSentences } from '../fit/split-text.ts'
import { steps, textWidth } from '../metrics.ts'
import type { Piece } from '../source/sections.ts'

/**
 * Takes long paragraphs off the slides, but for their first sentence or all of them; they become notes for the presenter.
 *
 * Short ones stay, and so does the sentence that introduces something, and what holds a picture. Bold terms stay as
 * points. Where nothing else would be shown, the first sentence is.
 */
export function withProse(pieces: readonly Piece[], prose: DeckSettings['prose']): Piece[] {
  if (prose === 'slide') return [...pieces]
  const taken = pieces.map(piece => (isProse(piece) ? spoken(piece.node, prose) : [piece]))
  const isBare = taken.flat().every(({ kind }) => kind === 'notes')
  const first = pieces.findIndex(isProse)
  const lead = pieces[first]
  if (isBare && lead && isProse(lead)) taken[first] = spoken(lead.node, 'lead')
  return taken.flat()
}

type Paragraph = Piece & { kind: 'content' }

/** In lines of the usual size. */
const short = 2

const isProse = (piece: Piece): piece is Paragraph =>
  piece.kind === 'content' &&
  piece.node.tagName === 'p' &&
  linesIn(piece.node.children) > short &&
  !elementsIn(piece.node).some(child => child.tagName === 'img' || hasClass(child, 'formula'))

function spoken(paragraph: Element, prose: 'lead' | 'notes'): Piece[] {
  const sentences = splitSentences(paragraph.children)
  const terms = prose === 'notes' ? termsIn(paragraph) : []
  const shown = sentences.filter(
    (sentence, index) =>
      (index === 0 && prose === 'lead') || (index === sentences.length - 1 && introduces(sentence)),
  )
  const lines = shown.reduce((sum, sentence) => sum + linesIn(sentence), 0)
  if (lines >= linesIn(paragraph.children)) return [{ kind: 'content', node: paragraph }]
  return [
    ...terms.map(term => content('ul', [element('li', {}, [term])])),
    ...shown.map(sentence => content('p', sentence)),
    { kind: 'notes', content: [paragraph] },
  ]
}

const linesIn = (words: readonly ElementContent[]) =>
  linesOf(words, { type: steps.normal.text, width: textWidth, face: 'regular' })

const introduces = (sentence: readonly ElementContent[]) => /[:：]\s*$/.test(wordsOf(sentence))

const termsIn = (paragraph: Element) =>
  elementsIn(paragraph).filter(({ tagName }) => tagName === 'strong' || tagName === 'b')

/** What stands in the notes too has its ids there. */
function content(tagName: string, children: readonly ElementContent[]): Piece {
  return { kind: 'content', node: element(tagName, {}, children.map(withoutIds)) }
}

function withoutIds(node: ElementContent): ElementContent {
  if (!isElement(node)) return node
  const { id: _, ...properties } = node.properties
  return { ...node, properties, children: node.children.map(withoutIds) }
}
