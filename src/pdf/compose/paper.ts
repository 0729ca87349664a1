import { cssText } from './document.ts'

/** What one can print on, and how large it is. */
export const papers = { a4: '210mm 297mm', letter: '8.5in 11in' } as const
export type Paper = keyof typeof papers

/** What stands above the text of every page. */
export interface RunningHead {
  /** At the side where lines begin. */
  begin: string
  /** At the side where they end. */
  end: string
}

export const sizeRule = (paper: Paper) => `@page { size: ${papers[paper]}; }`

/**
 * The head of the pages of a name, or of all.
 *
 * @param without which of them has none: it says the same larger
 */
export function pageRule(name: string, { begin, end }: RunningHead, without?: 'first'): string {
  const box = (side: string, content: string) => `@top-${side} { content: ${content}; }`
  const none = without ? `@page ${name}:${without} { ${box('left', 'none')} ${box('right', 'none')} }` : ''
  return `@page ${name} { ${box('left', cssText(begin))} ${box('right', cssText(end))} }\n${none}`
}
