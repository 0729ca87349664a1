import { readFile } from 'node:fs/promises'
import { htmlTagNames } from 'html-tag-names'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { gfm } from 'micromark-extension-gfm'
import { mdxjs } from 'micromark-extension-mdxjs'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { inGitHubsDialect } from './dialects.ts'

/**
 * The text that the author of a note means to be read, as a parser finds it that has nothing to do with Lectern's own.
 *
 * The front matter, comments, scripts and the sources of diagrams are not part of it; alternative texts are.
 *
 * What is MDX by its syntax is read as MDX, whether it can be run or not.
 */
export async function readSource(file: string): Promise<string> {
  const text = quoted(inGitHubsDialect(withoutDirectives(withoutFrontMatter(decode(await readFile(file))))))
  if (!file.endsWith('.mdx')) return textOf(parse(text, 'md'))
  try {
    return textOf(parse(text, 'mdx'))
  } catch {
    return textOf(parse(text, 'md'))
  }
}

/** As the encodings that people's editors leave behind say; see https://encoding.spec.whatwg.org/#bom-sniff. */
function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

const withoutFrontMatter = (text: string) =>
  text
    .replace(/^\s*(---|\+\+\+)[ \t]*\r?\n(?:[^\n]*\n)*?\1[ \t]*(\r?\n|$)/, '')
    .replace(/^\{[ \t]*\n(?:[^\n]*\n)*?\}[ \t]*(\n|$)/, '')

/** `:::note[Title]` is markup but for its title, which is no part of GFM. */
const withoutDirectives = (text: string) =>
  text.replace(/^[ \t>]*:{3,}[ \t]*(\w[\w-]*)?(?:\[(.*)\])?.*$/gm, '$2')

/** micromark lets an unquoted value of a tag end at a slash; CommonMark and GitHub do not. */
const quoted = (text: string) =>
  text.replace(/<[a-z]\w*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))+\s*>/gi, tag =>
    tag.replace(/="[^"]*"|='[^']*'|=([^\s"'=<>`]+)/g, (typed, bare) => (bare ? `="${bare}"` : typed)),
  )

function parse(text: string, format: 'md' | 'mdx'): Nodes {
  return fromMarkdown(text, {
    extensions: [gfm(), ...(format === 'mdx' ? [mdxjs()] : [])],
    mdastExtensions: [gfmFromMarkdown(), ...(format === 'mdx' ? [mdxFromMarkdown()] : [])],
  })
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      // Left over beside Chinese, Japanese and Korean letters, where CommonMark sees no end of bold text.
      return node.value.replaceAll('**', '')
    case 'inlineCode':
      return node.value
    case 'code':
      return node.lang === 'mermaid' ? '' : `\n${node.value}\n`
    case 'html':
      return htmlText(node.value)
    case 'image':
    case 'imageReference':
      return ` ${node.alt ?? ''} `
    case 'break':
      return '\n'
    default:
      if (!('children' in node)) return ''
      return spoken(node) + node.children.map(textOf).join(inline.has(node.type) ? '' : '\n')
  }
}

/** What a component of an MDX note says by its attributes. */
function spoken(node: Nodes): string {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return ''
  const told = node.attributes.flatMap(attribute =>
    attribute.type === 'mdxJsxAttribute' && saying.has(attribute.name) ? attribute.value : [],
  )
  return told.map(value => ` ${typeof value === 'string' ? value : ''} `).join('')
}

const saying = new Set(['title', 'label', 'description', 'alt'])

/** What has no line of its own, so that a word may go on from one to the next. */
const inline = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
  'mdxJsxTextElement',
])

/** The text of some HTML; a tag that no browser knows, such as `<ip>`, is text too. */
function htmlText(html: string): string {
  if (/^\s*<\/[\w-]+\s*>\s*$/.test(html)) return known(html.replace(/[</>\s]/g, '')) ? '' : html
  return parseFragment(html).childNodes.map(nodeText).join('')
}

function nodeText(node: DefaultTreeAdapterMap['node']): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value
  if (!('tagName' in node) || ['script', 'style'].includes(node.tagName)) return ''
  const alt = node.attrs.find(({ name }) => name === 'alt')?.value ?? ''
  const tag = known(node.tagName) ? '' : [node.tagName, ...node.attrs.map(({ name }) => name)].join(' ')
  const children = 'content' in node ? node.content.childNodes : node.childNodes
  return ` ${tag} ${alt} ${children.map(nodeText).join('')}${flowing.has(node.tagName) ? '' : ' '}`
}

const names = new Set(htmlTagNames)
const known = (tag: string) => names.has(tag.toLowerCase())
const flowing = new Set([
  'a',
  'b',
  'i',
  'em',
  'strong',
  'code',
  'span',
  'font',
  'u',
  's',
  'sub',
  'sup',
  'mark',
  'small',
])
