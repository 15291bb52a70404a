/** `npm run bench [-- --out FILE] [FILTER …]`: measures the built application; prints a table and writes JSON. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { takeOption } from './lib/arguments.mjs'
import { build } from './lib/build.mjs'
import { runPlaywright } from './lib/electron.mjs'
import { setUp } from './lib/install.mjs'
import { cacheFolder, inRoot } from './lib/paths.mjs'
import { main, say } from './lib/process.mjs'
import { benchTable, readResults } from './lib/bench-table.mjs'

await main(async () => {
  const { value: out = inRoot('bench-results.json'), rest } = takeOption(process.argv.slice(2), 'out')
  const runtime = await setUp()
  await build()
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'simpul-bench-'))
  const startedAt = new Date()
  try {
    const code = await runPlaywright(runtime, ['-c', 'playwright.bench.config.ts', ...rest], {
      SIMPUL_BENCH_WORK: work,
      SIMPUL_BENCH_CACHE: path.join(cacheFolder(), 'bench'),
    })
    const results = readResults(path.join(work, 'results.ndjson'))
    const machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model ?? '', platform: process.platform }
    const seconds = Math.round((Date.now() - startedAt.getTime()) / 1000)
    const summary = {
      startedAt: startedAt.toISOString(),
      seconds,
      electron: runtime.version,
      machine,
      load: os.loadavg(),
    }
    fs.writeFileSync(out, `${JSON.stringify({ ...summary, results }, null, 2)}\n`)
    say(benchTable(results))
    say(
      `\nLoad of the machine at the end: ${os
        .loadavg()
        .map((value) => value.toFixed(1))
        .join(' ')}; all figures: ${out}`,
    )
    return code
  } finally {
    fs.rmSync(work, { recursive: true, force: true, maxRetries: 5 })
  }
})
