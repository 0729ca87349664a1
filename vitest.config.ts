import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,bench,e2e}/**/*.test.ts'],
    // A machine under load takes seconds for what is otherwise done in one.
    testTimeout: 30_000,
  },
})
