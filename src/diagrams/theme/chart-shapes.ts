import { sentinelOf } from './sentinels.ts'
import { CATEGORY_COUNT } from './tokens.ts'

/** What the theme variables of charts and of the newer types cannot say. */
export const CHART_CSS = `
.loopText, .loopText > tspan, .node-labels text { ${halo('bg')} }
.edgeLabel.label text { ${halo('surface')} }
text[fill="#444444"] { ${halo('bg')} }
.loopLine { stroke: ${sentinelOf('line')}; }
text[font-size="4ex"] { font-size: 22px; font-weight: 600; }
line[stroke-width="4"] { stroke-width: 1.5px; stroke: ${sentinelOf('line')}; }
marker[id*="arrowhead"] path { fill: ${sentinelOf('line')}; }
.grid .tick text { font-size: 12px; }
.plot text { font-size: 16px; }
.venn-title { font-size: 18px; }
.venn-area text, .venn-area tspan { font-size: 16px !important; fill: ${sentinelOf('fg')} !important; }
.treeView-node-description { fill: ${sentinelOf('muted')}; }
.treeView-highlight-bg { fill: ${sentinelOf('note')}; stroke: ${sentinelOf('note-line')}; }
.treemapLeaf { fill-opacity: 1; }
.radarGraticule { fill-opacity: 0; }
.radarAxisLine { stroke: ${sentinelOf('hairline')}; stroke-width: 1px; }
.radarTitle { font-size: 18px; }
.radarAxisLabel, .radarLegendText { font-size: 14px; }
.cluster[class*="section-"] .cluster-label text, .cluster[class*="section-"] .cluster-label tspan { fill: ${sentinelOf('fg')}; }
${radarCurves()}
`

/** Text that lines may run behind. */
function halo(ground: string): string {
  return `stroke: ${sentinelOf(ground)}; stroke-width: 3px; stroke-linejoin: round; paint-order: stroke;`
}

function radarCurves(): string {
  const rule = (index: number) => {
    const colour = sentinelOf(`c${index}-line`)
    return `.radarCurve-${index}, .radarLegendBox-${index} { fill: ${colour}; stroke: ${colour}; fill-opacity: 0.16; }`
  }
  return Array.from({ length: CATEGORY_COUNT }, (_, index) => rule(index)).join('\n')
}
