/** `npm run demo -- --out DIR`: drives the real application through its main jobs and leaves their outputs in DIR. */
import fs from 'node:fs'
import path from 'node:path'
import { takeOption } from './lib/arguments.mjs'
import { build } from './lib/build.mjs'
import { runPlaywright } from './lib/electron.mjs'
import { setUp } from './lib/install.mjs'
import { main, say, Stop } from './lib/process.mjs'

await main(async () => {
  const { value, rest } = takeOption(process.argv.slice(2), 'out')
  if (!value) throw new Stop('Where to? npm run demo -- --out DIR')
  const out = path.resolve(value)
  fs.mkdirSync(out, { recursive: true })
  const runtime = await setUp()
  await build()
  const code = await runPlaywright(runtime, ['-c', 'playwright.demo.config.ts', ...rest], {
    DEMO_OUT: out,
    DEMO_RUNTIME: JSON.stringify(runtime),
  })
  if (code === 0) say(`The outputs are in ${out}`)
  return code
})
