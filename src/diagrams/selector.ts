/**
 * Problem: jsdom takes a selector apart each time that an element is asked whether it matches, which was a fifth of the
 * time of a drawing. Solution: the simple ones, which are nearly all of Mermaid's, are taken apart once, and asked here.
 */
export function compileSelector(selector: string): Matcher {
  const steps: Step[] = []
  let combinator: Step['combinator'] = ' '
  for (const part of selector.trim().split(/\s*([>+~])\s*|\s+/)) {
    if (!part) continue
    if (part === '>') combinator = '>'
    else {
      const compound = compoundOf(part)
      if (!compound) return element => asked(element, selector)
      steps.push({ ...compound, combinator })
      combinator = ' '
    }
  }
  return element => isMatch(element, steps, steps.length - 1)
}

/** Nothing for what is not made of a name, ids and classes alone. */
function compoundOf(text: string): Compound | undefined {
  const [whole, name = ''] = /^([a-z][\w-]*|\*)?(?:[.#][\w-]+)*/i.exec(text) ?? []
  if (!whole || whole.length < text.length) return undefined
  return {
    name: name === '*' ? '' : name.toLowerCase(),
    id: /#([\w-]+)/.exec(text)?.[1] ?? '',
    classes: [...text.matchAll(/\.([\w-]+)/g)].map(([, className = '']) => ` ${className} `),
  }
}

function isMatch(element: Element, steps: readonly Step[], at: number): boolean {
  const step = steps[at]
  if (!step || !fits(element, step)) return false
  if (at === 0) return true
  let parent = element.parentElement
  if (step.combinator === '>') return parent !== null && isMatch(parent, steps, at - 1)
  for (; parent; parent = parent.parentElement) if (isMatch(parent, steps, at - 1)) return true
  return false
}

function fits(element: Element, { name, id, classes }: Compound): boolean {
  if (name && element.localName.toLowerCase() !== name) return false
  if (id && element.getAttribute('id') !== id) return false
  if (classes.length === 0) return true
  const own = ` ${element.getAttribute('class') ?? ''} `
  return classes.every(className => own.includes(className))
}

function asked(element: Element, selector: string): boolean {
  try {
    return element.matches(selector)
  } catch {
    return false // an author's class definition can hold anything
  }
}

export type Matcher = (element: Element) => boolean

interface Compound {
  name: string
  id: string
  /** each between spaces */
  classes: string[]
}

interface Step extends Compound {
  /** to what stands before */
  combinator: ' ' | '>'
}
