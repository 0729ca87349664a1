/** The module that Starlight's components come from. */
export const starlightModule = '@astrojs/starlight/components'

/** Whether Starlight has a component of this name. */
export const starlightHas = (name: string) => starlight.has(name)

const starlight = new Set(
  'Aside Badge Card CardGrid Code FileTree Icon LinkButton LinkCard Steps TabItem Tabs'.split(' '),
)
