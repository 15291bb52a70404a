/** Stamps: remember the hash of what a step was made from, so that an unchanged step is skipped. */
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** SHA-256 of named contents; order of the names does not matter.
 * @param {ReadonlyArray<{ name: string, content: string | Buffer }>} entries
 */
export function hashEntries(entries) {
  const hash = createHash('sha256')
  for (const { name, content } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`${name}\0${Buffer.byteLength(content)}\0`).update(content)
  }
  return hash.digest('hex')
}

/** All files below some files and folders, as names with forward slashes relative to the base.
 * @param {string} base
 * @param {readonly string[]} names
 * @param {(name: string) => boolean} accept
 * @returns {{ name: string, content: Buffer }[]}
 */
export function readTree(base, names, accept = () => true) {
  return names.flatMap((name) => {
    const file = path.join(base, name)
    const stat = fs.statSync(file, { throwIfNoEntry: false })
    if (!stat) return []
    if (stat.isFile()) return accept(name) ? [{ name, content: fs.readFileSync(file) }] : []
    return readTree(
      base,
      fs.readdirSync(file).map((child) => `${name}/${child}`),
      accept,
    )
  })
}

/** Whether a stamp file says that the step was done for this hash.
 * @param {string} file
 * @param {string} hash
 */
export function isStamped(file, hash) {
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8').trim() === hash
}

/** @param {string} file @param {string} hash */
export function writeStamp(file, hash) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, `${hash}\n`)
}

/**
 * Whether the installed tree is the one of the lock file. npm writes its own lock (`node_modules/.package-lock.json`)
 * only at the end of an installation, so an interrupted one never matches.
 * @param {{ packages: Record<string, LockEntry> }} lock
 * @param {{ packages: Record<string, LockEntry> } | null} installed
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockEntry
 */
export function isInstalled(lock, installed) {
  if (!installed) return false
  /** @param {LockEntry} entry */
  const identity = (entry) => entry.integrity ?? entry.version
  const wanted = Object.entries(lock.packages).filter(([name]) => name !== '')
  const complete = wanted.every(([name, entry]) => {
    const found = installed.packages[name]
    return found ? identity(found) === identity(entry) : entry.optional === true
  })
  return complete && Object.keys(installed.packages).every((name) => lock.packages[name] !== undefined)
}
