/** The words for electron-builder. */

/**
 * Packages from the runtime that set-up found, so that nothing is fetched for it. The version is given too, because the
 * substitute is not the version in package.json. Windows fetches NSIS itself.
 * @param {NodeJS.Platform} platform
 * @param {{ dist: string, version?: string }} runtime
 * @param {readonly string[]} extra
 * @returns {string[]}
 */
export function packageArguments(platform, runtime, extra = []) {
  const targets =
    platform === 'win32' ? ['--win', '--x64'] : platform === 'darwin' ? ['--mac', 'dir'] : ['--linux', 'dir']
  const version = runtime.version ? [`-c.electronVersion=${runtime.version}`] : []
  return [...targets, '--publish', 'never', `-c.electronDist=${runtime.dist}`, ...version, ...extra]
}
