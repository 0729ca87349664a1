import { addresses } from './addresses.ts'
import { diagrams } from './diagrams.ts'
import { importing } from './importing.ts'
import { notes } from './notes.ts'
import { options } from './options.ts'
import { runs } from './runs.ts'
import { slides } from './slides.ts'

/**
 * Every fault that Lectern can find in its input: one name, one sentence, one hint.
 * Names are permanent: tests and the manifest use them.
 */
export const faults = {
  ...notes,
  ...diagrams,
  ...addresses,
  ...importing,
  ...slides,
  ...options,
  ...runs,
} as const
