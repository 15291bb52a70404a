/** `npm run package`: packages for this platform into `dist/`; with `--smoke` starts what was packaged and looks at it. */
import { build } from './lib/build.mjs'
import { runPlaywright } from './lib/electron.mjs'
import { setUp } from './lib/install.mjs'
import { main, runTool, Stop } from './lib/process.mjs'
import { packageArguments } from './lib/package-arguments.mjs'

await main(async () => {
  const args = process.argv.slice(2)
  const runtime = await setUp()
  await build()
  const words = packageArguments(
    process.platform,
    runtime,
    args.filter((word) => word !== '--smoke'),
  )
  const code = await runTool(['electron-builder'], words, {
    env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' },
  })
  if (code !== 0) throw new Stop('electron-builder failed; see above.')
  return args.includes('--smoke') ? runPlaywright(runtime, ['-c', 'playwright.packaged.config.ts']) : 0
})
