/** `npm start [-- --demo | --dev | …]`: sets up, builds and opens the application; other words go to the application. */
import { build } from './lib/build.mjs'
import { runElectron, withElectron } from './lib/electron.mjs'
import { setUp } from './lib/install.mjs'
import { root } from './lib/paths.mjs'
import { main, runTool } from './lib/process.mjs'

await main(async () => {
  const args = process.argv.slice(2)
  const runtime = await setUp()
  if (!args.includes('--dev')) {
    await build()
    return runElectron(runtime, [root, ...args])
  }
  const rest = args.filter((word) => word !== '--dev')
  return withElectron(runtime, ({ env, flags }) => {
    const noSandbox = flags.includes('--no-sandbox') ? ['--noSandbox'] : []
    const forApp = [...flags.filter((flag) => flag !== '--no-sandbox'), ...rest]
    return runTool(['electron-vite'], ['dev', ...noSandbox, '--', ...forApp], { env })
  })
})
