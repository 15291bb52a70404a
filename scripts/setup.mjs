/** `node scripts/setup.mjs`: makes the checkout ready to run. Safe to repeat. */
import { setUp } from './lib/install.mjs'
import { main } from './lib/process.mjs'

await main(async () => {
  await setUp()
})
