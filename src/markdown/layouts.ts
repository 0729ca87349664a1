import { defineMdastPlugin } from 'satteri'

/** The layout that an MDX note names is for other programs: a page of Lectern has its own, and runs no other. */
export const layouts = ({ sourceFormat }: { sourceFormat: 'markdown' | 'mdx' }) =>
  sourceFormat === 'mdx' &&
  defineMdastPlugin({
    name: 'lectern-layouts',
    before(_root, { data }) {
      // Astro's own, and not among Sätteri's types.
      const { astro } = data as { astro?: { frontmatter?: Record<string, unknown> } }
      if (astro?.frontmatter) delete astro.frontmatter['layout']
    },
  })
