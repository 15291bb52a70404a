/** Measurements (`npm run bench`): one at a time, so that they do not disturb one another. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'scripts/bench',
  testMatch: '**/*.bench.ts',
  outputDir: 'test-results/bench',
  workers: 1,
  retries: 0,
  timeout: 1_800_000,
  reporter: [['line']],
})
