/**
 * Lets code be coloured to the end of its lines. Shiki stops in the midst of a line after half a second, which the first
 * lines of a run take on a slow machine: the rest of them would have the colour of its last word, and be kept so.
 *
 * It inherits what it does: `<Code>` takes the options of all code as JSON, and refuses them where they own a function.
 */
export const patientColours: Transformer = Object.create({
  preprocess(_code: string, options: { tokenizeTimeLimit?: number }): void {
    options.tokenizeTimeLimit = 20_000
  },
})

interface Transformer {
  preprocess(code: string, options: { tokenizeTimeLimit?: number }): void
}
