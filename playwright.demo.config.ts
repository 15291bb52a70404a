/** The guided tour (`npm run demo`): one run after the other, so that the outputs are in order. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'scripts/demo',
  testMatch: '**/*.demo.ts',
  outputDir: 'test-results/demo',
  workers: 1,
  retries: 0,
  timeout: 600_000,
  // Chromium's viewer may take some seconds to show its first document.
  expect: { timeout: 20_000 },
  reporter: [['list']],
})
