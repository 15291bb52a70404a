import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'src/{shared,main,worker,print}/**/*.test.{ts,tsx}',
            'test/{contract,migrations,scripts,undo}/**/*.test.ts',
          ],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['src/renderer/**/*.test.{ts,tsx}', 'test/component/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
        },
      },
    ],
  },
})
