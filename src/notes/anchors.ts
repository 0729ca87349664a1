import { nameToEmoji } from 'gemoji'
import type { Nodes } from 'mdast'
import { descendants } from '../mdast.ts'
import { headingsOf } from './tree.ts'

/** All places in a note that a `#` may name: its headings, and the ids in its HTML. */
export function anchorsOf(tree: Nodes): string[] {
  const own = [...descendants(tree)].flatMap(node => {
    const id = node.data?.hProperties?.['id']
    if (typeof id === 'string') return [id]
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return []
    return node.attributes.flatMap(attribute =>
      attribute.type === 'mdxJsxAttribute' &&
      ['id', 'name'].includes(attribute.name) &&
      typeof attribute.value === 'string'
        ? [attribute.value]
        : [],
    )
  })
  return [...new Set([...headingsOf(tree).map(({ id }) => id), ...own])]
}

/**
 * Finds the place that a link's `#` means, as it is called on the page.
 *
 * GitHub is generous: it finds headings without regard to case, in percent-encoded scripts, and under a prefix of its
 * own, and by the names of emoji (`## :rocket: Start` is `#rocket-start`); and people leave out or add what an emoji leaves
 * behind, a hyphen.
 */
export function findAnchor(hash: string, anchors: Anchors): string | undefined {
  const words = decode(hash).replace(/:~:.*$/, '')
  if (words === '' || /^_?top$/i.test(words) || isFootnote(words)) return hash
  const known = formsOf(anchors)
  if (known.whole.has(words)) return words
  return forms.flatMap((form, index) => {
    const wanted = form(words)
    const found = (wanted !== '' && known.byForm[index]?.get(wanted)) || []
    return found.length === 1 ? found : []
  })[0]
}

/** The places of a note by each form of their ids: there may be thousands, and as many links to them. */
function formsOf(anchors: Anchors): Forms {
  const known = kept.get(anchors)
  if (known) return known
  const ids = 'size' in anchors ? [...anchors.keys()] : anchors
  const made = { whole: new Set(ids), byForm: forms.map(form => Map.groupBy(ids, form)) }
  kept.set(anchors, made)
  return made
}

/** The ids of all places in a note; they stay the same. */
type Anchors = readonly string[] | ReadonlyMap<string, unknown>

interface Forms {
  whole: ReadonlySet<string>
  byForm: ReadonlyMap<string, string[]>[]
}

const kept = new WeakMap<Anchors, Forms>()

const simple = (id: string) =>
  id
    .normalize('NFC')
    .toLowerCase()
    // What joins and colours emoji is left of them in an id.
    .replace(/[\u200D\uFE0E\uFE0F]/g, '')
    .replace(/^user-content-/, '')
    .replace(/^-+|-+$/g, '')

const lettersOnly = (id: string) => simple(id).replace(/[^\p{L}\p{M}\p{N}]/gu, '')

const withoutEmoji = (id: string) =>
  lettersOnly(
    simple(id)
      .split('-')
      .filter(part => !Object.hasOwn(nameToEmoji, part))
      .join('-'),
  )

/** The nearest form first. */
const forms = [simple, lettersOnly, withoutEmoji]

const isFootnote = (id: string) => /^(user-content-)?fn(ref)?-/.test(id)

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
