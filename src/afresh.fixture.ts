import { vi } from 'vitest'

// Before each file of tests, in a process that has run others: none finds what the modules of Lectern have kept, or shared.
vi.resetModules()
for (const key of Object.getOwnPropertySymbols(globalThis))
  if (key.description?.startsWith('lectern:')) Reflect.deleteProperty(globalThis, key)
