import type { Palette, Theme } from './theme.ts'

/** The colours of code as the highlighter wants them, dark first. */
export function codeThemes({ light, dark }: Theme) {
  return [codeTheme('dark', dark), codeTheme('light', light)]
}

function codeTheme(type: 'light' | 'dark', palette: Palette) {
  const { code, surface } = palette
  const rule = (scope: string, settings: Record<string, string>) => ({
    scope: scope.split(' ').map(name => name.replaceAll('_', ' ')),
    settings,
  })
  return {
    name: `lectern-${type}`,
    type,
    colors: { 'editor.background': surface, 'editor.foreground': code.text },
    settings: [
      { settings: { foreground: code.text, background: surface } },
      rule('punctuation keyword.operator meta.brace', { foreground: code.punctuation }),
      rule('comment punctuation.definition.comment', { foreground: code.comment }),
      rule('string punctuation.definition.string markup.inline.raw markup.inserted', {
        foreground: code.string,
      }),
      rule('constant.numeric constant.language constant.character constant.other support.constant', {
        foreground: code.number,
      }),
      rule('keyword storage keyword.operator.new keyword.operator.expression', { foreground: code.keyword }),
      rule('entity.name.tag variable.language markup.heading', { foreground: code.keyword }),
      rule('entity.name.function support.function meta.function-call.generic entity.name.command', {
        foreground: code.function,
      }),
      rule(
        'support.type.property-name entity.name.tag.yaml entity.other.attribute-name markup.underline.link',
        {
          foreground: code.function,
        },
      ),
      rule('entity.name.type entity.name.class support.type support.class entity.other.inherited-class', {
        foreground: code.type,
      }),
      rule('variable.other.normal.shell punctuation.definition.variable', { foreground: code.type }),
      rule('markup.deleted invalid', { foreground: palette.danger }),
      rule('markup.bold', { fontStyle: 'bold' }),
      rule('markup.italic', { fontStyle: 'italic' }),
    ],
  }
}
