/** The buttons that open a diagram large. What that takes is fetched when the first of them is used. */
document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest('.diagram-open') : null
  const drawing = button?.closest('.diagram-figure')?.querySelector<SVGSVGElement>('svg.diagram')
  if (!drawing) return
  const { openLarge } = await import('./large.ts')
  openLarge(drawing, button?.getAttribute('lang') ?? 'en')
})
