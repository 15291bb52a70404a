/** `npm run bench`: measures the built application; prints a table and JSON. */
import { build } from './lib/build.mjs'
import { runPlaywright } from './lib/electron.mjs'
import { setUp } from './lib/install.mjs'
import { main } from './lib/process.mjs'

await main(async () => {
  const runtime = await setUp()
  await build()
  return runPlaywright(runtime, ['-c', 'playwright.bench.config.ts', ...process.argv.slice(2)])
})
