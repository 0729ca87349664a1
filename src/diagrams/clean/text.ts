import { ID_MARK } from '../drawing.ts'
import { decodeEntities } from '../words.ts'

/** Says entities as what they stand for, as Mermaid forgets to; takes out our mark, and what XML forbids. */
export function cleanText(svg: Element): void {
  const walker = svg.ownerDocument.createTreeWalker(svg, 4) // 4 is SHOW_TEXT
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = [...decodeEntities(node.nodeValue ?? '')].filter(isText).join('')
}

function isText(character: string): boolean {
  return character !== ID_MARK && (character >= ' ' || character === '\n' || character === '\t')
}
