/** `npm run check [-- NAME …]`: types, lint, format, import rules, dead code. */
import { checks, runChecks } from './lib/checks.mjs'
import { installDependencies } from './lib/install.mjs'
import { main, say, Stop } from './lib/process.mjs'

await main(async () => {
  const words = process.argv.slice(2)
  const chosen = words.length === 0 ? checks : checks.filter(({ name }) => words.some((word) => name.includes(word)))
  if (chosen.length === 0) throw new Stop(`No such check. There are: ${checks.map(({ name }) => name).join(', ')}`)
  installDependencies()
  const failed = await runChecks(say, chosen)
  if (failed.length > 0) throw new Stop(`Failed: ${failed.join(', ')}`)
})
