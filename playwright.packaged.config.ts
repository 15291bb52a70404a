/** The packaged application (`npm run package:smoke`). */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/packaged',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/packaged',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  forbidOnly: true,
  reporter: [['list']],
})
