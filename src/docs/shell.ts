import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import starlight from '@astrojs/starlight'
import type { Options } from '../options.ts'
import type { SiteLook } from '../site-look.ts'
import { codeStyle, codeTheme } from '../themes/code-theme.ts'
import { patientColours } from './patient-colours.ts'

/** The docs shell: Starlight, dressed as Lectern, for pages that our own routes hand to it. */
export function docsShell(
  { title, description, lang, notes, slides }: Options,
  { logo }: SiteLook,
  root: string,
) {
  return {
    integrations: [
      starlight({
        title,
        ...(description && { description }),
        locales: { root: { label: lang, lang } },
        favicon: '/favicon.svg',
        ...(logo && { logo: { src: logo } }),
        customCss: [
          beside('style/docs.css'),
          'virtual:lectern/fonts.css',
          'virtual:lectern/theme.css',
          'virtual:lectern/own-pages.css',
        ],
        components: {
          Head: beside('Head.astro'),
          LanguageSelect: beside('Nothing.astro'),
          MobileTableOfContents: beside('toc/MobileTableOfContents.astro'),
          PageTitle: beside('PageTitle.astro'),
          Pagination: beside('Pagination.astro'),
          Search: beside('Search.astro'),
          Sidebar: beside('Sidebar.astro'),
          TableOfContents: beside('toc/TableOfContents.astro'),
          ThemeProvider: beside('theme/ThemeProvider.astro'),
          ThemeSelect: beside('theme/ThemeSelect.astro'),
        },
        markdown: { processedDirs: [notes, slides].map(folder => resolve(root, folder)) },
        // A comment in the first line of some code is the author's text: it does not become the name of a file.
        expressiveCode: {
          frames: { extractFileNameFromCode: false },
          themes: [codeTheme()],
          useStarlightUiThemeColors: false,
          // Our own tests see to it, in every theme.
          minSyntaxHighlightingColorContrast: 0,
          styleOverrides: codeStyle,
          shiki: { transformers: [patientColours] },
        },
        disable404Route: true,
        // It would read all pages and decks once more when they are finished: see search-index.ts.
        pagefind: false,
        sidebar: [],
      }),
    ],
    // As files, stylesheets and fonts are fetched once for all pages, and only when they are needed; and a strict
    // Content-Security-Policy needs no exception for them.
    build: { inlineStylesheets: 'never' as const },
    vite: { build: { assetsInlineLimit: 0 } },
    prefetch: false,
  }
}

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url))
