import { lectern } from './lectern.ts'
import type { CodeColours } from './theme.ts'

/**
 * The colours of code as the highlighter wants them. They are the tokens of the site's theme: so code is coloured once, for
 * light and dark.
 */
export function codeTheme() {
  return {
    name: 'lectern',
    type: 'light' as const,
    fg: token('text'),
    // Expressive Code reckons with these, and takes none but hexadecimal ones.
    colors: { 'editor.foreground': light.code.text, 'editor.background': light.surface, ...terminal() },
    settings: [
      { settings: { foreground: token('text') } },
      rule('punctuation keyword.operator meta.brace', { foreground: token('punctuation') }),
      rule('comment punctuation.definition.comment', { foreground: token('comment') }),
      rule('string punctuation.definition.string markup.inline.raw markup.inserted', {
        foreground: token('string'),
      }),
      rule('constant.numeric constant.language constant.character constant.other support.constant', {
        foreground: token('number'),
      }),
      rule('keyword storage keyword.operator.new keyword.operator.expression', {
        foreground: token('keyword'),
      }),
      rule('entity.name.tag variable.language markup.heading', { foreground: token('keyword') }),
      rule('entity.name.function support.function meta.function-call.generic entity.name.command', {
        foreground: token('function'),
      }),
      rule(
        'support.type.property-name entity.name.tag.yaml entity.other.attribute-name markup.underline.link',
        { foreground: token('function') },
      ),
      rule('entity.name.type entity.name.class support.type support.class entity.other.inherited-class', {
        foreground: token('type'),
      }),
      rule('variable.other.normal.shell punctuation.definition.variable', { foreground: token('type') }),
      rule('markup.deleted invalid', { foreground: 'var(--lectern-danger)' }),
      rule('markup.bold', { fontStyle: 'bold' }),
      rule('markup.italic', { fontStyle: 'italic' }),
    ],
  }
}

const { light } = lectern

const token = (kind: keyof CodeColours) => `var(--lectern-code-${kind})`

function rule(scopes: string, settings: Record<string, string>) {
  return { scope: scopes.split(' '), settings }
}

/** The colours that a terminal's escape sequences name: in the dark, code.css lifts them. */
function terminal(): Record<string, string> {
  const { text, string, number, keyword, type, comment } = light.code
  const colours = {
    Black: text,
    Red: light.danger,
    Green: string,
    Yellow: number,
    Blue: light.code.function,
    Magenta: keyword,
    Cyan: type,
    White: comment,
  }
  return Object.fromEntries(
    Object.entries(colours).flatMap(([name, colour]) => [
      [`terminal.ansi${name}`, colour],
      [`terminal.ansiBright${name}`, colour],
    ]),
  )
}

/** The rest of a block of code: its grounds and lines, and what is marked in it. */
export const codeStyle = {
  codeBackground: 'var(--lectern-surface)',
  codeForeground: token('text'),
  borderColor: 'color-mix(in srgb, var(--lectern-hairline), transparent 25%)',
  focusBorder: 'var(--lectern-accent)',
  gutterForeground: 'var(--lectern-muted)',
  gutterBorderColor: 'var(--lectern-hairline)',
  gutterHighlightForeground: 'var(--lectern-fg)',
  scrollbarThumbColor: 'var(--lectern-hairline)',
  scrollbarThumbHoverColor: 'var(--lectern-muted)',
  textMarkers: {
    markBackground: 'color-mix(in srgb, var(--lectern-fg) 10%, transparent)',
    markBorderColor: 'color-mix(in srgb, var(--lectern-fg) 30%, transparent)',
    insBackground: 'light-dark(#8ec77d66, #1e571599)',
    insBorderColor: '#487f3bd0',
    insDiffIndicatorColor: 'light-dark(#336a28d0, #79b169d0)',
    delBackground: 'light-dark(#ff9c8e66, #862d2799)',
    delBorderColor: '#b4554bd0',
    delDiffIndicatorColor: 'light-dark(#9d4138d0, #ed8779d0)',
  },
  frames: {
    frameBoxShadowCssValue: 'none',
    editorBackground: 'var(--lectern-surface)',
    editorActiveTabBackground: 'var(--lectern-surface)',
    editorActiveTabForeground: 'var(--lectern-fg)',
    editorActiveTabBorderColor: 'transparent',
    editorActiveTabIndicatorTopColor: 'var(--lectern-accent)',
    editorActiveTabIndicatorBottomColor: 'transparent',
    editorTabBarBackground: 'var(--lectern-bg)',
    editorTabBarBorderColor: 'color-mix(in srgb, var(--lectern-hairline), transparent 25%)',
    editorTabBarBorderBottomColor: 'color-mix(in srgb, var(--lectern-hairline), transparent 25%)',
    terminalBackground: 'var(--lectern-surface)',
    terminalTitlebarBackground: 'var(--lectern-bg)',
    terminalTitlebarForeground: 'var(--lectern-fg)',
    terminalTitlebarBorderBottomColor: 'color-mix(in srgb, var(--lectern-hairline), transparent 25%)',
    terminalTitlebarDotsForeground: 'var(--lectern-hairline)',
    terminalTitlebarDotsOpacity: '0.75',
    inlineButtonForeground: 'var(--lectern-fg)',
    inlineButtonBackground: 'var(--lectern-fg)',
    inlineButtonBorder: 'var(--lectern-fg)',
    tooltipSuccessBackground: 'light-dark(#008000, #098656)',
    tooltipSuccessForeground: '#ffffff',
  },
}
