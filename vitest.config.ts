import { configDefaults, defineConfig } from 'vitest/config'
import { compiled } from './src/compiled.fixture.ts'

const all = ['{src,bench,e2e}/**/*.test.ts']

/** Tests that wait for whole builds, and so begin first, or that change what others stand on, such as the globals. */
const alone = [
  'src/{browser,cli,hostile-words,odd-folder,package,render}.test.ts',
  'src/commands/{build,check,commands,faulty-notes}.test.ts',
  'src/diagrams/{chromium,fidelity}/*.test.ts',
]

export default defineConfig({
  test: {
    // A machine under load takes seconds for what is otherwise done in one.
    testTimeout: 30_000,
    // Otherwise one processor is spared, of two too.
    maxWorkers: '100%',
    env: { NODE_COMPILE_CACHE: compiled },
    globalSetup: 'src/compiled.fixture.ts',
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: {
          name: 'together',
          include: all,
          exclude: [...configDefaults.exclude, ...alone],
          // To load everything anew for each file takes longer than most tests.
          isolate: false,
          setupFiles: 'src/afresh.fixture.ts',
        },
      },
    ],
  },
})
