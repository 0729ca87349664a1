import { join } from 'node:path'
import { forgetOld, month } from './forget-old.ts'

/** Where Node keeps what it has compiled, for the many processes that the tests start. Absolute. */
export const compiled = join(import.meta.dirname, '../.cache/compiled')

const day = 24 * 60 * 60 * 1000

/** Before all tests: forgets what none has used for a day, since every build leaves some of its own. */
export default () => forgetOld(compiled, Date.now() + month - day)
