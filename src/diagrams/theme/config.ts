import type { MermaidConfig } from 'mermaid'
import { CHART_CSS } from './chart-shapes.ts'
import { MAX_SOURCE } from './limits.ts'
import { sentinelOf } from './sentinels.ts'
import { THEME_CSS } from './shapes.ts'
import { themeVariables } from './variables.ts'

/** How Mermaid is to draw; `stock` are its own theme variables, which say what there is to be coloured. */
export function mermaidConfig(stock: Record<string, unknown>): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    logLevel: 'fatal',
    deterministicIds: true,
    deterministicIDSeed: 'lectern',
    handDrawnSeed: 1,
    maxTextSize: MAX_SOURCE,
    maxEdges: 2000,
    htmlLabels: false,
    look: 'classic',
    theme: 'base',
    themeVariables: themeVariables(stock),
    themeCSS: THEME_CSS + CHART_CSS,
    fontFamily: 'Inter',
    altFontFamily: 'Inter',
    flowchart: {
      htmlLabels: false,
      padding: 15,
      minNodeWidth: 72,
      nodeSpacing: 44,
      rankSpacing: 48,
    },
    class: { htmlLabels: false },
    state: { minNodeWidth: 72, wrappingWidth: 200 },
    'wardley-beta': { width: 900, height: 660, labelFontSize: 14, axisFontSize: 14 },
    gantt: { useWidth: 960, leftPadding: 110, fontSize: 13, sectionFontSize: 14, barHeight: 24, barGap: 6 },
    er: { minEntityWidth: 150 },
    c4: c4Elements(),
    // What a note may not change by directive or front matter, or a drawing would leave the site's look or its safety.
    secure: [
      'secure securityLevel startOnLoad maxTextSize suppressErrorRendering maxEdges theme themeVariables themeCSS',
      'fontFamily altFontFamily htmlLabels look deterministicIds deterministicIDSeed handDrawnSeed logLevel',
    ].flatMap(names => names.split(' ')),
  }
}

/** Their kinds and what they are about stand in three quarters of the size of their names. */
function c4Elements(): Record<string, string | number> {
  const settings: Record<string, string | number> = {}
  for (const kind of ['person', 'system', 'container', 'component'])
    for (const part of [kind, `${kind}_db`, `${kind}_queue`]) {
      settings[`${part}_bg_color`] = sentinelOf('soft')
      settings[`${part}_border_color`] = sentinelOf('accent')
      settings[`external_${part}_bg_color`] = sentinelOf('surface')
      settings[`external_${part}_border_color`] = sentinelOf('line')
      settings[`${part}FontSize`] = 16
      settings[`external_${part}FontSize`] = 16
    }
  return settings
}
