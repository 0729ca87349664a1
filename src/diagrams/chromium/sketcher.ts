import { createChromium } from '../../browser.ts'
import type { Fault } from '../drawing.ts'
import { faultOf, type ParseError } from '../faults/fault-of.ts'
import { iconsFor } from '../icons/packs.ts'
import { prepared } from '../prepare.ts'
import { tooLate } from '../too-late.ts'
import { type MermaidPage, openMermaidPage } from './page.ts'
import { type Assignment, type Sketch, sketchInPage } from './sketch.ts'

/**
 * Mermaid in a page of Chromium, for one diagram after another. Both start with the first; they are started anew when
 * they die, or when a diagram takes longer than the limit.
 *
 * @param timeLimit milliseconds for one diagram
 */
export function createSketcher(timeLimit: number, chromium = createChromium()): Sketcher {
  let opening: Promise<MermaidPage> | undefined

  async function open(): Promise<MermaidPage> {
    opening ??= chromium.running().then(openMermaidPage)
    const forget = () => {
      opening = undefined
    }
    const opened = await opening.catch(error => {
      forget()
      throw error
    })
    opened.page.once('crash', forget).once('close', forget)
    return opened
  }
  async function sketch(
    source: string,
    icons: Assignment['icons'],
  ): Promise<Sketch | ParseError | 'lost' | 'late'> {
    const { page, config } = await open()
    const { promise: late, resolve } = Promise.withResolvers<'late'>()
    const timer = setTimeout(resolve, timeLimit, 'late')
    const sketched = page.evaluate(sketchInPage, { source, icons, config }).catch(() => 'lost' as const)
    const result = await Promise.race([sketched, late])
    clearTimeout(timer)
    if (typeof result === 'string') await close()
    return result
  }
  async function close(): Promise<void> {
    opening = undefined
    await chromium.close()
  }
  return {
    async sketch(written) {
      const source = prepared(written)
      const icons = iconsFor(source)
      if ('fault' in icons) return icons.fault
      let result = await sketch(source, icons.packs)
      // What has killed a browser may have had nothing to do with the diagram.
      if (result === 'lost') result = await sketch(source, icons.packs)
      if (result === 'lost') return { message: 'Chromium broke down over this diagram.' }
      if (result === 'late') return { message: tooLate(timeLimit) }
      return 'svg' in result ? result : faultOf(result, source)
    },
    close,
  }
}

export interface Sketcher {
  /** Throws an InputError where there is no Chromium, or it cannot be started. */
  sketch(source: string): Promise<Sketch | Fault>
  /** Ends the browser; a later sketch() starts it again. */
  close(): Promise<void>
}
