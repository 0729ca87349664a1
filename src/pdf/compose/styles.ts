import { readFileSync } from 'node:fs'

/** A stylesheet that lies beside this module. */
export const styleIn = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
