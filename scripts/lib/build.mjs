/** Builds the application into `out/`, unless it was built from the very same sources. */
import fs from 'node:fs'
import { inRoot, root } from './paths.mjs'
import { runTool, say, Stop } from './process.mjs'
import { hashEntries, isStamped, readTree, writeStamp } from './stamp.mjs'

const sources = ['src', 'electron.vite.config.ts', 'tsconfig.base.json', 'package.json', 'package-lock.json']

/** Whether a file can change what is built.
 * @param {string} name
 */
export const isSource = (name) => !/\.test\.tsx?$/.test(name)

/** Builds when needed. */
export async function build() {
  const hash = hashEntries(readTree(root, sources, isSource))
  const stamp = inRoot('out', '.simpul-stamp')
  if (isStamped(stamp, hash)) return
  say('Building …')
  fs.rmSync(stamp, { force: true })
  const code = await runTool(['electron-vite'], ['build', '--logLevel', 'warn'])
  if (code !== 0) throw new Stop('The build failed; see above.')
  writeStamp(stamp, hash)
}
