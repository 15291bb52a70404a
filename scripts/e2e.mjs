/** `npm run e2e [-- FILE …]`: only the tests in the real Electron, or some of them. */
import { build } from './lib/build.mjs'
import { runPlaywright } from './lib/electron.mjs'
import { setUp } from './lib/install.mjs'
import { main } from './lib/process.mjs'

await main(async () => {
  const runtime = await setUp()
  await build()
  return runPlaywright(runtime, process.argv.slice(2))
})
