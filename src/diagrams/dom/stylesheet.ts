/** As much of CSSStyleSheet as Mermaid uses to put its rules together; jsdom's own loses SVG properties. */
export class StyleSheet {
  cssRules: StyleRule[] = []

  insertRule(text: string, index = 0): number {
    this.cssRules.splice(index, 0, new StyleRule(text))
    return index
  }

  replaceSync(text: string): void {
    this.cssRules = []
    let depth = 0
    let start = 0
    for (let i = 0; i < text.length; i++) {
      if (text[i] === '{') depth++
      if (text[i] !== '}' || --depth > 0) continue
      this.cssRules.push(new StyleRule(text.slice(start, i + 1).trim()))
      start = i + 1
    }
  }
}

class StyleRule {
  readonly selectorText: string
  readonly style: {
    readonly length: number
    setProperty(name: string, value: string): void
    getPropertyValue(name: string): string
  }
  readonly #declarations: string[]

  constructor(text: string) {
    const open = text.indexOf('{')
    this.selectorText = text.slice(0, open).trim()
    const declarations = [text.slice(open + 1, text.lastIndexOf('}')).trim()].filter(Boolean)
    this.#declarations = declarations
    this.style = {
      get length() {
        return declarations.length
      },
      setProperty: (name, value) => void declarations.push(`${name}: ${value};`),
      getPropertyValue: () => '',
    }
  }

  get cssText(): string {
    return `${this.selectorText} { ${this.#declarations.join(' ')} }`
  }
}
