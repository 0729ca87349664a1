import { defineMdastPlugin } from 'satteri'
import { mathml } from '../dialects/mathml.ts'
import { html } from './html.ts'

/** Formulas become MathML at build; one that cannot be read stays as it was typed. */
export const math = ({ sourceFormat }: { sourceFormat: 'markdown' | 'mdx' }) =>
  defineMdastPlugin({
    name: 'lectern-math',
    math(node, context) {
      const formula = mathml(node.value, true)
      if (!formula.ok) context.replaceNode(node, { type: 'code', lang: 'latex', value: node.value })
      // A wide formula moves inside its own box, with keys too.
      else
        context.replaceNode(
          node,
          html(`<div class="formula" tabindex="0">${formula.html}</div>`, sourceFormat),
        )
    },
    inlineMath(node, context) {
      const formula = mathml(node.value, false)
      context.replaceNode(
        node,
        formula.ok
          ? html(formula.html, sourceFormat, 'words')
          : { type: 'inlineCode', value: `$${node.value}$` },
      )
    },
  })
