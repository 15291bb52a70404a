/** Which system packages Electron and the tests need on Debian and Ubuntu, and which of them are missing. */
import fs from 'node:fs'
import path from 'node:path'

/**
 * @typedef {{ id: string, version: number, debianLike: boolean }} Distribution
 * @typedef {{ pkg: string, t64?: boolean, tool?: string, library?: string, folder?: string, essential: boolean, display?: boolean }} Need
 */

/** One entry per package: how its presence is seen, and whether nothing runs without it. `display`: only without a display.
 * @type {readonly Need[]}
 */
export const needs = [
  { pkg: 'xvfb', tool: 'Xvfb', essential: true, display: true },
  { pkg: 'xauth', tool: 'xauth', essential: false, display: true },
  { pkg: 'libgtk-3-0', t64: true, library: 'libgtk-3.so.0', essential: true },
  { pkg: 'libnss3', library: 'libnss3.so', essential: true },
  { pkg: 'libgbm1', library: 'libgbm.so.1', essential: true },
  { pkg: 'libasound2', t64: true, library: 'libasound.so.2', essential: true },
  { pkg: 'fonts-liberation', folder: 'fonts-liberation', essential: false },
  { pkg: 'poppler-utils', tool: 'pdftotext', essential: false },
  { pkg: 'unzip', tool: 'unzip', essential: false },
]

/** Reads /etc/os-release.
 * @param {string} text
 * @returns {Distribution}
 */
export function parseOsRelease(text) {
  /** @param {string} key */
  const value = (key) => new RegExp(`^${key}="?([^"\n]*)"?$`, 'm').exec(text)?.[1] ?? ''
  const ids = [value('ID'), ...value('ID_LIKE').split(' ')]
  return { id: value('ID'), version: Number.parseFloat(value('VERSION_ID')) || 0, debianLike: ids.includes('debian') }
}

/** The package's name in this distribution: libraries with 64-bit time were renamed in Debian 13 and Ubuntu 24.04.
 * @param {Need} need
 * @param {Distribution} distribution
 */
export function packageName(need, distribution) {
  const renamed =
    distribution.id === 'ubuntu' ? distribution.version >= 24.04 : distribution.version >= 13 || !distribution.version
  return need.t64 && renamed ? `${need.pkg}t64` : need.pkg
}

/** What is missing, judged by facts that are passed in.
 * @param {{ hasTool: (name: string) => boolean, hasLibrary: (name: string) => boolean, hasFolder: (name: string) => boolean, hasDisplay: boolean }} facts
 * @returns {Need[]}
 */
export function missingNeeds(facts) {
  return needs.filter((need) => {
    if (need.display && facts.hasDisplay) return false
    if (need.tool) return !facts.hasTool(need.tool)
    if (need.library) return !facts.hasLibrary(need.library)
    return need.folder !== undefined && !facts.hasFolder(need.folder)
  })
}

/** Whether a program lies on the search path.
 * @param {string} name
 * @param {string} searchPath
 */
export function isOnPath(name, searchPath = process.env.PATH ?? '') {
  return searchPath.split(path.delimiter).some((folder) => folder !== '' && fs.existsSync(path.join(folder, name)))
}
