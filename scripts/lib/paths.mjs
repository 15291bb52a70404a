/** Where the scripts find the project and keep what outlives a checkout. Node built-ins only. */
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')

/** A path inside the project.
 * @param {...string} parts
 */
export const inRoot = (...parts) => path.join(root, ...parts)

/** The folder for downloads that every checkout of a person shares.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @param {string} home
 * @returns {string}
 */
export function cacheFolder(env = process.env, platform = process.platform, home = os.homedir()) {
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'simpul', 'cache')
  if (env.XDG_CACHE_HOME) return path.join(env.XDG_CACHE_HOME, 'simpul')
  return platform === 'darwin' ? path.join(home, 'Library', 'Caches', 'simpul') : path.join(home, '.cache', 'simpul')
}
