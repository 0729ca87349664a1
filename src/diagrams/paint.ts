import mermaid from 'mermaid'
import type { Sketch } from './chromium/sketch.ts'
import { cleanSvg } from './clean/clean.ts'
import { partsInWords } from './describe.ts'
import type { DiagramDb } from './diagram-db.ts'
import type { Drawing, Outcome } from './drawing.ts'
import { faultOf } from './faults/fault-of.ts'
import { iconsFor } from './icons/packs.ts'
import { prepared } from './prepare.ts'
import { seedRandom } from './random.ts'
import { mermaidConfig } from './theme/config.ts'
import { plain } from './words.ts'

/**
 * Mermaid made ready to draw one source after another, each as if it were the first. What it has drawn elsewhere is only
 * cleaned up and put into words. Needs installDom() before.
 */
export async function createPainter(): Promise<(source: string, sketch?: Sketch) => Promise<Outcome>> {
  mermaid.initialize({ theme: 'base', startOnLoad: false })
  const stock = mermaid.mermaidAPI.getConfig().themeVariables
  mermaid.initialize(mermaidConfig(stock))
  return async (written, sketch) => {
    seedRandom()
    const source = prepared(written)
    try {
      const icons = iconsFor(source)
      if ('fault' in icons) return { ok: false, ...icons.fault }
      mermaid.registerIconPacks(icons.packs.map(pack => ({ name: pack.prefix, icons: pack })))
      return { ok: true, drawing: await paint(source, sketch) }
    } catch (error) {
      return { ok: false, ...faultOf(error instanceof Error ? error : new Error(String(error)), source) }
    } finally {
      document.body.replaceChildren()
    }
  }
}

async function paint(source: string, sketch?: Sketch): Promise<Drawing> {
  const { svg, diagramType } = sketch ?? (await mermaid.render('diagram', source))
  const holder = document.createElement('div')
  holder.innerHTML = svg
  const element = holder.querySelector('svg')
  if (!element) throw new Error('Mermaid drew nothing.')
  const clean = cleanSvg(element, diagramType, source)
  return { ...clean, type: diagramType, ...(await wordsFor(source, element)) }
}

async function wordsFor(
  source: string,
  svg: Element,
): Promise<Pick<Drawing, 'title' | 'description' | 'parts'>> {
  const { db }: { db: DiagramDb } = await mermaid.mermaidAPI.getDiagramFromText(source)
  const texts = [...svg.querySelectorAll('text')].map(text => plain(lineOf(text))).filter(Boolean)
  return {
    title: plain(db.getAccTitle?.()) || plain(db.getDiagramTitle?.()),
    description: plain(db.getAccDescription?.()),
    parts: partsInWords(db, texts),
  }
}

/** The tspans of a text are its lines or words; between them is a space for the ear. */
function lineOf(text: Element): string {
  const parts = [...text.childNodes].map(node => node.textContent ?? '')
  return parts.join(parts.some(part => /\s$/.test(part)) ? '' : ' ')
}
