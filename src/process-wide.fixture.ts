// Before each file of tests: what the modules of the last one have shared in this process is gone.
for (const key of Object.getOwnPropertySymbols(globalThis))
  if (key.description?.startsWith('lectern:')) Reflect.deleteProperty(globalThis, key)
