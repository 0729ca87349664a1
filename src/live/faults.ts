/** Shows in a page what is wrong with the files that were saved; nothing where all is well again. */
export function showFaults(lines: readonly string[]): void {
  shown?.remove()
  if (lines.length === 0) return
  const box = document.createElement('div')
  box.setAttribute('role', 'alert')
  box.style.cssText = style
  for (const line of lines.slice(0, most)) box.append(paragraph(line))
  if (lines.length > most) box.append(paragraph(`… and ${lines.length - most} more.`))
  box.addEventListener('click', () => box.remove())
  document.body.append(box)
  shown = box
}

/** Kept, and not looked for by an id: a heading may have that. */
let shown: HTMLElement | undefined
const most = 5

const style = `position: fixed; inset: auto 1rem 1rem; z-index: 9999; padding: 0.5rem 1rem; border-radius: 0.5rem;
font: 1rem/1.4 system-ui, sans-serif; background: #7f1d1d; color: #fff; cursor: pointer`

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p')
  element.style.margin = '0.25rem 0'
  element.textContent = text
  return element
}
