import temml from 'temml'

export type Formula = { ok: true; html: string } | { ok: false; reason: string }

/**
 * A formula in TeX as MathML, with its source as an annotation. It needs no style of its own: a strict
 * Content-Security-Policy would not let it have any.
 */
export function mathml(tex: string, display: boolean): Formula {
  try {
    const html = temml.renderToString(tex, { displayMode: display, annotate: true, throwOnError: true })
    return { ok: true, html: withoutStyles(html) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      ok: false,
      reason: reason
        .replace(/\u0332/g, '')
        .replace(/\s+/g, ' ')
        .replace(/^\s*ParseError:\s*/, ''),
    }
  }
}

/** Colours have an attribute; a frame gets a class; distances are for the stylesheet. */
function withoutStyles(html: string): string {
  return html.replace(
    /<(\w+)([^>]*?) style="([^"]*)"/g,
    (_whole, tag: string, attributes: string, style: string) => {
      const colour = /(?:^|;)color:(#[\da-f]+)/.exec(style)?.[1]
      const framed = style.includes('border:1px') ? ' class="math-frame"' : ''
      return `<${tag}${attributes}${colour ? ` mathcolor="${colour}"` : ''}${framed}`
    },
  )
}
