/** Escapes in Markdown what MDX would take for code. What is escaped already stays as it is. */
export function escapeText(markdown: string): string {
  return markdown
    .replace(/\\[!-/:-@[-`{-~]|[{<]/g, found => (found.length > 1 ? found : `\\${found}`))
    .replace(deepMarker, (_all, space: string, marker: string) => space + escapeMarker(marker))
}

/** Escapes in HTML what Markdown would take for a mark: inside of HTML it is text. */
export function escapeHtmlText(html: string): string {
  return html
    .replace(/[\\`*[\]{<~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=[:\p{L}\p{N}])/gu, '\\$&')
    .replace(lineMarker, (_all, space: string, marker: string) => space + escapeMarker(marker))
}

const marker = String.raw`#{1,6}(?=\s)|[-+](?=\s)|\d+[.)](?=\s)|>|=+[ \t]*$|-{3,}[ \t]*$`
const lineMarker = new RegExp(String.raw`(^[ \t]*)(${marker})`, 'gm')

/** Markdown takes a line that is indented by four spaces for the text of the paragraph before; MDX does not. */
const deepMarker = new RegExp(
  String.raw`(\n[ \t>]*(?: {4}|\t)[ \t]*)(${marker}|[*](?=\s)|\`{3}|~{3}|[*_]{3}|:::)`,
  'gm',
)

const escapeMarker = (text: string) => (/^\d/.test(text) ? text.replace(/[.)]/, '\\$&') : `\\${text}`)
