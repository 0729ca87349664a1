import { sentinelOf } from './sentinels.ts'

/** What Mermaid's theme variables cannot say: corners, strokes and the quieter voice of labels on edges. */
export const THEME_CSS = `
.node rect, .node polygon, .node path, .node circle, .node ellipse { stroke-width: 1.5px; stroke-linejoin: round; }
.node rect.basic, .node .basic rect, rect.actor { rx: 7px; ry: 7px; }
.cluster rect { rx: 10px; ry: 10px; stroke-width: 1px; }
.edgePath path, .flowchart-link, .relation, .transition, .relationshipLine { stroke-width: 1.5px; }
.edgeLabel text, .edgeLabel tspan { font-size: 15px; fill: ${sentinelOf('muted')}; }
.edgeLabel rect, .edgeLabel .label rect { fill: ${sentinelOf('bg')} !important; }
.icon-shape .label rect { fill: none !important; }
.architecture-service text { stroke: ${sentinelOf('bg')}; stroke-width: 5px; stroke-linejoin: round; paint-order: stroke; }
.cluster-label text, .cluster-label tspan { fill: ${sentinelOf('muted')}; font-weight: 600; }
`
