import { describe, expect, it } from 'vitest'
import { looseTexts } from '../boxes.fixture.ts'
import { faintTexts } from '../contrast.fixture.ts'
import { drawn, expectHarmless, useDrawer } from '../drawer.fixture.ts'
import { harderDiagrams, labelWords } from './harder.fixture.ts'

const drawer = useDrawer()

describe('drawn with all its words, each in its box and easy to read in light and dark', () => {
  it.each(harderDiagrams())('%s', async (name, source) => {
    const { svg, title, parts } = await drawn(drawer, source)
    expectHarmless(svg)
    expect(svg).not.toContain('diagram-paper')
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    const said = withoutSpaces(textOf(svg) + title + parts.join())
    const lost = labelWords(source).filter(word => !said.includes(word))
    expect(lost).toEqual(LOST[name] ?? [])
    expect(faintTexts(svg, 'light'), 'in the light').toEqual([])
    expect(faintTexts(svg, 'dark'), 'in the dark').toEqual([])
    const loose = looseTexts(svg).filter(text => !(MEANT[name] ?? []).some(words => text.startsWith(words)))
    expect(loose).toEqual([])
  })
})

/** How urgent a card is, Mermaid shows by a colour. */
const LOST: Record<string, string[]> = {
  'Kanban with owners and priorities': ['Very', 'High', 'Low', 'High', 'Very', 'Low'],
}

/** Words of small slices, beside a curve and on a border, which are in nothing that is drawn for them. */
const MEANT: Record<string, string[]> = {
  'Pie of many slices': ['13%', '1%'],
  'Radar of many axes and curves': ['Speed of Writing'],
  'Cynefin with long items': ['Pattern Found'],
}

const textOf = (svg: string) => svg.replace(/<(title|desc) .*?<\/\1>/gs, '').replace(/<[^>]*>/g, '')

const withoutSpaces = (text: string) => text.replace(/\s/g, '')
