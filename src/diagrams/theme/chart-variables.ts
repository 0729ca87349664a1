import { sentinelOf } from './sentinels.ts'

/** The theme variables of the types that keep theirs in a group of their own. */
export function chartVariables(): Record<string, Record<string, string | number>> {
  return {
    radar: { axisColor: sentinelOf('line'), graticuleColor: sentinelOf('hairline'), graticuleOpacity: 0.5 },
    xyChart: chartColours(),
    cynefin: cynefinColours(),
    wardley: wardleyColours(),
  }
}

function chartColours(): Record<string, string> {
  const names = (list: string, token: string) => list.split(' ').map(name => [name, sentinelOf(token)])
  return Object.fromEntries([
    ['backgroundColor', 'transparent'],
    ['plotColorPalette', Array.from({ length: 8 }, (_, i) => sentinelOf(`c${i}-line`)).join(',')],
    ...names('titleColor dataLabelColor legendTextColor xAxisTitleColor yAxisTitleColor', 'fg'),
    ...names('xAxisLabelColor yAxisLabelColor', 'muted'),
    ...names('xAxisTickColor xAxisLineColor yAxisTickColor yAxisLineColor', 'line'),
  ])
}

function cynefinColours(): Record<string, string> {
  const backgrounds = ['complexBg', 'complicatedBg', 'chaoticBg', 'clearBg', 'confusionBg']
  return {
    ...Object.fromEntries(backgrounds.map((name, index) => [name, sentinelOf(`c${index}`)])),
    boundaryColor: sentinelOf('line'),
    cliffColor: sentinelOf('alert-line'),
    arrowColor: sentinelOf('line'),
    textColor: sentinelOf('fg'),
    labelColor: sentinelOf('fg'),
  }
}

function wardleyColours(): Record<string, string> {
  const tokens = {
    backgroundColor: 'bg',
    axisColor: 'line',
    axisTextColor: 'fg',
    gridColor: 'hairline',
    componentFill: 'soft',
    componentStroke: 'accent',
    componentLabelColor: 'fg',
    linkStroke: 'line',
    evolutionStroke: 'alert-line',
    annotationStroke: 'line',
    annotationTextColor: 'fg',
    annotationFill: 'bg',
  }
  return Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, sentinelOf(token)]))
}
