import { nameToEmoji } from 'gemoji'

/**
 * What a text in another dialect of Markdown says, for a parser that knows only GitHub's: the marks of Obsidian, Hugo
 * and Marp go, and what they stand for stays.
 */
export function inGitHubsDialect(text: string): string {
  return text
    .replace(
      /(!?)\[\[([^\]|\n]+?)(?:\\?\|([^\]\n]*))?\]\]/g,
      (_typed, embed: string, target: string, label?: string) =>
        embed && isPicture(target)
          ? pictureWords(target, label)
          : (label ?? target.replace(/#?\^[\w-]+$/, '')),
    )
    .replace(/(?<=^|\s)%%[\s\S]*?%%(?=\s|$)/g, '')
    .replace(/(?<=^|\s)\^(?=[\w-]*[a-z])[\w-]{2,}$/gim, '')
    .replace(/^(#+ .*?)[ \t]*\{#[^}\s]+\}[ \t]*$/gm, '$1')
    .replace(
      /^([ \t>]*)\[!([\w-]+)\][+-]?[ \t]*(.*)$/gm,
      (_typed, before, kind, title) => before + (title || kind),
    )
    .replace(/(?<![\p{L}\p{N}_:]):([a-z\d_+-]+):(?![\p{L}\p{N}_])/gu, (typed, name: string) =>
      Object.hasOwn(nameToEmoji, name) ? '' : typed,
    )
}

const isPicture = (target: string) => /\.(png|jpe?g|gif|svg|webp|avif|bmp)$/i.test(target)

/** The words that are given to a picture, which may be followed by its size; else the name of its file. */
function pictureWords(target: string, label = ''): string {
  const words = label.replace(/(^|\|)\s*\d+(x\d+)?\s*$/, '')
  return words || target.replace(/^.*\//, '').replace(/\.\w+$/, '')
}
