import { withMarkedGenerics } from './generics.ts'
import { withoutFontIcons } from './icons/named.ts'

/** A source as Mermaid is given it: without what it cannot show, or would lose. */
export const prepared = (source: string) => withMarkedGenerics(withoutFontIcons(source))
