/** Builds the application into `out/`, unless it was built from the very same sources. */
import fs from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './paths.mjs'
import { runTool, say, Stop, sweepLeftovers } from './process.mjs'
import { hashEntries, isStamped, readTree, writeStamp } from './stamp.mjs'

const sources = [
  'src',
  'electron.vite.config.ts',
  'scripts/lib/page-chunks.mjs',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
]

/** Whether a file can change what is built.
 * @param {string} name
 */
export const isSource = (name) => !/\.test\.tsx?$/.test(name)

/** Builds when needed: beside what is there, which is replaced only by a build that succeeded. */
export async function build() {
  const hash = hashEntries(readTree(root, sources, isSource))
  const stamp = inRoot('out', '.simpul-stamp')
  if (isStamped(stamp, hash)) return
  say('Building …')
  fs.mkdirSync(inRoot('out'), { recursive: true })
  sweepLeftovers(inRoot('out'), '.building-')
  // Absolute, because the page's part would resolve it from its own root.
  const work = inRoot('out', `.building-${process.pid}`)
  try {
    const code = await runTool(['electron-vite'], ['build', '--logLevel', 'warn', '--outDir', work])
    if (code !== 0) throw new Stop('The build failed; see above.')
    fs.rmSync(stamp, { force: true })
    for (const part of ['main', 'preload', 'renderer']) {
      fs.rmSync(inRoot('out', part), { recursive: true, force: true })
      fs.renameSync(path.join(work, part), inRoot('out', part))
    }
    writeStamp(stamp, hash)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}
