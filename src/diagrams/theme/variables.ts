import { chartVariables } from './chart-variables.ts'
import { sentinelOf } from './sentinels.ts'
import { CATEGORY_COUNT } from './tokens.ts'

/** Mermaid's theme variables (some 280), each colour among them as the sentinel of the token it stands for. */
export function themeVariables(stock: Record<string, unknown>): Record<string, unknown> {
  const colours: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(stock)) {
    const token = typeof value === 'string' && COLOUR.test(value) ? tokenFor(name) : undefined
    if (token) colours[name] = sentinelOf(token)
  }
  return {
    ...colours,
    fontSize: '16px',
    pieOpacity: '1',
    pieStrokeWidth: '1.5px',
    pieOuterStrokeWidth: '0px',
    pieTitleTextSize: '18px',
    pieSectionTextSize: '15px',
    pieLegendTextSize: '15px',
    commitLabelFontSize: '13px',
    tagLabelFontSize: '13px',
    dropShadow: 'none',
    useGradient: false,
    strokeWidth: 1.5,
    archEdgeWidth: '1.5',
    archGroupBorderWidth: '1px',
    ...chartVariables(),
  }
}

const COLOUR = /^(#|rgb|hsl|(?!none|normal|bold)[a-z]+$)/

/** The first pattern that fits a variable's name decides. */
const TOKEN_OF: [RegExp, string][] = [
  [/(Size|Width|Weight|Opacity)$/, ''],
  [/^noteBkg/, 'note'],
  [/^noteBorder/, 'note-line'],
  [/^(background|compositeBackground|sequenceNumberColor|altSectionBkgColor|rowOdd)$/, 'bg'],
  [/^(attributeBackgroundColorOdd|pieStrokeColor|quadrant3Fill|errorBkgColor|secondaryColor)$/, 'bg'],
  [/^((edge|relation|commit)LabelBackground|labelBackgroundColor)$/, 'bg'],
  [/^(pieOuterStrokeColor|gridColor|doneTaskBkgColor)$/, 'hairline'],
  [/^excludeBkgColor$/, 'surface'],
  [
    /^(clusterBorder|tertiaryBorderColor|compositeBorder|archGroupBorderColor|emSwimlaneBackgroundStroke)$/,
    'hairline',
  ],
  [/^quadrant(In|Ex)ternalBorderStrokeFill$/, 'hairline'],
  [/^doneTaskBorderColor$/, 'line'],
  [/^actorLineColor$/, 'hairline'],
  [/^activeTaskBkgColor$/, 'c3'],
  [/^activeTaskBorderColor$/, 'c3-line'],
  [/^taskBkgColor$/, 'c0'],
  [/^taskBorderColor$/, 'c0-line'],
  [/^critBkgColor$/, 'alert'],
  [/^(critBorderColor|todayLineColor)$/, 'alert-line'],
  [
    /^(vertLineColor|quadrantPointFill|wardleyEvolutionColor|taskTextClickableColor|innerEndBackground)$/,
    'accent',
  ],
  [/^(clusterBkg|tertiaryColor|altBackground|rectBkgColor|sectionBkgColor2?|rowEven)$/, 'surface'],
  [/^(attributeBackgroundColorEven|quadrant[24]Fill|emSwimlaneBackgroundOdd)$/, 'surface'],
  [/^activationBkgColor$/, 'hairline'],
  [/^(primaryColor|mainBkg|nodeBkg|actorBkg|labelBoxBkgColor|stateBkg|personBkg)$/, 'soft'],
  [/^(compositeTitleBackground|requirementBackground|tagLabelBackground|quadrant1Fill)$/, 'soft'],
  [/^em(Ui|Processor|ReadModel|Command|Event)Fill$/, 'soft'],
  [/^em\w+Stroke$/, 'line'],
  [/^(transition|relation)LabelColor$/, 'muted'],
  [/^(lineColor|defaultLinkColor|signalColor|transitionColor|relationColor|specialStateColor)$/, 'line'],
  [/(Arrow|arrowhead|EdgeColor|emRelation)/i, 'line'],
  [/(Border|border2|Stroke)/, 'accent'],
  [/(text|label|title|Fill$)/i, 'fg'],
  [/(line|edge|gradient)/i, 'line'],
]

function tokenFor(name: string): string | undefined {
  return categoryFor(name) ?? (TOKEN_OF.find(([pattern]) => pattern.test(name))?.[1] || undefined)
}

function categoryFor(name: string): string | undefined {
  const [, kind, digits] = /^([a-zA-Z]+?)(\d+)$/.exec(name) ?? []
  if (!kind || !digits) return undefined
  const fromOne = kind === 'pie' || kind === 'venn'
  const category = `c${(Number(digits) + CATEGORY_COUNT - (fromOne ? 1 : 0)) % CATEGORY_COUNT}`
  if (/^(git|cScaleInv|cScalePeer|gitInv|surfacePeer|venn)$/.test(kind)) return `${category}-line`
  if (/^(cScale|pie|fillType|surface)$/.test(kind)) return category
  if (kind === 'gitBranchLabel') return 'bg'
  return kind === 'cScaleLabel' ? 'fg' : undefined
}
