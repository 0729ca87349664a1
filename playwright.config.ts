import { chromium, defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './src/browser.ts'
import { compiled } from './src/compiled.fixture.ts'

// For the commands that tests run.
process.env['NODE_COMPILE_CACHE'] = compiled

// Another port where the usual one is taken.
const port = Number(process.env['E2E_PORT'] ?? 4390)

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './src/compiled.fixture.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 720 },
    launchOptions: {
      executablePath: findChromium(chromium.executablePath()) ?? '',
      args: chromiumArguments(),
    },
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node src/cli.ts preview --port ${port}`,
    port,
    reuseExistingServer: false,
  },
})
