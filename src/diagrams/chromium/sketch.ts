import type { Mermaid, MermaidConfig } from 'mermaid'
import type { ParseError } from '../faults/fault-of.ts'
import type { IconPack } from '../icons/packs.ts'

/** Mermaid's own SVG of a source, or what it threw. Runs in the page of `page.ts`, and so knows nothing of this module. */
export async function sketchInPage({ source, icons, config }: Assignment): Promise<Sketch | ParseError> {
  // The page has these, and no module tells their types.
  const { mermaid, seedRandom } = window as unknown as { mermaid: Mermaid; seedRandom: () => void }
  // A font is fetched when its first letter is shown, which would be after it has been measured.
  for (const weight of [400, 600])
    await document.fonts.load(`${weight} 16px ${config.fontFamily}`, `${source} abc`)
  seedRandom()
  mermaid.initialize(config)
  mermaid.registerIconPacks(icons.map(pack => ({ name: pack.prefix, icons: pack })))
  try {
    const { svg, diagramType } = await mermaid.render('diagram', source)
    return { svg, diagramType }
  } catch (error) {
    const { name, message, hash, mark, reason }: ParseError =
      error instanceof Error ? error : new Error(String(error))
    // Only data comes out of the page: what else parsers put there leads in circles.
    const { loc, text, expected } = hash ?? {}
    return { name, message, hash: hash && { loc, text, expected }, mark, reason }
  } finally {
    document.body.replaceChildren()
  }
}

export interface Assignment {
  source: string
  icons: readonly IconPack[]
  config: MermaidConfig
}

export interface Sketch {
  svg: string
  diagramType: string
}
