/** The steps of the set-up: dependencies, system packages, runtime. Each is quick when there is nothing to do. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { missingNeeds, isOnPath, packageName, parseOsRelease } from './debian.mjs'
import { hasDisplay } from './display.mjs'
import { buildFallback, fallbackFolders, fallbackPossible, fallbackReady } from './fallback.mjs'
import { cacheFolder, inRoot } from './paths.mjs'
import { npm, say, Stop, toolScript } from './process.mjs'
import { chooseRuntime, fallback, officialExecutable } from './runtime.mjs'
import { hashEntries, isInstalled, isStamped, writeStamp } from './stamp.mjs'

/** @typedef {{ exec: string, dist: string, reason: string, version?: string }} Runtime `exec` runs the project, `dist` is for packaging. */

/** Dependencies exactly as the lock file says. */
export function installDependencies() {
  const lockText = fs.readFileSync(inRoot('package-lock.json'), 'utf8')
  const hash = hashEntries([{ name: 'package-lock.json', content: lockText }])
  const stamp = inRoot('node_modules', '.simpul-stamp')
  if (isStamped(stamp, hash)) return
  const hidden = inRoot('node_modules', '.package-lock.json')
  const installed = fs.existsSync(hidden) ? JSON.parse(fs.readFileSync(hidden, 'utf8')) : null
  if (!isInstalled(JSON.parse(lockText), installed)) {
    say('Installing the dependencies (npm ci) …')
    // Warnings are about the Node that some packages would like; what matters here is an error.
    if (npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']).status !== 0)
      throw new Stop('npm ci failed; see above.')
  }
  writeStamp(stamp, hash)
}

/** System libraries and tools on Linux. */
export function installSystemPackages() {
  if (process.platform !== 'linux') return
  const libraries =
    spawnSync(fs.existsSync('/sbin/ldconfig') ? '/sbin/ldconfig' : 'ldconfig', ['-p'], { encoding: 'utf8' }).stdout ??
    ''
  const missing = missingNeeds({
    hasTool: (name) => isOnPath(name),
    hasLibrary: (name) => libraries.includes(`\t${name} `),
    hasFolder: (name) => fs.existsSync(path.join('/usr/share/doc', name)),
    hasDisplay: hasDisplay(),
  })
  if (missing.length === 0) return
  const distribution = parseOsRelease(
    fs.existsSync('/etc/os-release') ? fs.readFileSync('/etc/os-release', 'utf8') : '',
  )
  const names = missing.map((need) => packageName(need, distribution))
  if (distribution.debianLike && process.getuid?.() === 0) return aptInstall(names)
  const advice = distribution.debianLike
    ? `Please run: sudo apt-get install --no-install-recommends ${names.join(' ')}`
    : `Please install what Debian calls: ${names.join(' ')}`
  if (missing.some((need) => need.essential))
    throw new Stop(`Electron cannot start without some system packages. ${advice}`)
  say(`Some tests need system packages that are missing. ${advice}`)
}

/** @param {string[]} names */
function aptInstall(names) {
  say(`Installing system packages: ${names.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  // A fresh machine may be updating itself at this moment.
  const patience = ['-o', 'DPkg::Lock::Timeout=300']
  const install = [...patience, 'install', '-y', '-qq', '--no-install-recommends', ...names]
  /** @param {string[]} args */
  const apt = (args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
  const listsKnown =
    fs.existsSync('/var/lib/apt/lists') &&
    fs.readdirSync('/var/lib/apt/lists').some((name) => name.endsWith('Packages') || name.includes('Packages.'))
  if (listsKnown && apt(install)) return
  if (!apt([...patience, 'update', '-qq']) || !apt(install))
    throw new Stop(`apt-get could not install: ${names.join(' ')}`)
}

/** An Electron to run the project with; said in one line and kept for other tools.
 * @returns {Promise<Runtime>}
 */
export async function installRuntime() {
  const cache = cacheFolder()
  for (;;) {
    const { choice, reason } = chooseRuntime(facts(cache))
    if (choice === 'environment') {
      const exec = process.env.ELECTRON_EXEC_PATH ?? ''
      return { exec, dist: path.dirname(exec), reason }
    }
    if (choice === 'official') return { exec: officialExecutable(officialDist()), dist: officialDist(), reason }
    if (choice === 'fallback') {
      const { run, dist } = fallbackFolders(cache)
      return { exec: path.join(run, 'electron'), dist, reason, version: fallback.electron }
    }
    if (choice === 'none')
      throw new Stop(
        `No Electron: ${reason}. Run \`npx install-electron\` where the network allows it, or set ELECTRON_EXEC_PATH.`,
      )
    if (choice === 'install') tryOfficial(cache)
    else await buildFallback(cache)
  }
}

const officialDist = () => inRoot('node_modules', 'electron', 'dist')

/** @param {string} cache */
const failureFile = (cache) => path.join(cache, 'install-electron.failed')

/** @param {string} cache @returns {import('./runtime.mjs').RuntimeFacts} */
function facts(cache) {
  const fromEnvironment = process.env.ELECTRON_EXEC_PATH
  return {
    fromEnvironment,
    environmentExists: Boolean(fromEnvironment && fs.existsSync(fromEnvironment)),
    official: fs.existsSync(officialExecutable(officialDist())) ? officialDist() : undefined,
    officialFailedAt: fs.statSync(failureFile(cache), { throwIfNoEntry: false })?.mtimeMs,
    fallbackReady: fallbackPossible() && fallbackReady(cache),
    fallbackPossible: fallbackPossible(),
    now: Date.now(),
  }
}

/** Asks Electron's own installer; how long it may take depends on whether there is a substitute.
 * @param {string} cache
 */
function tryOfficial(cache) {
  say('Fetching Electron (install-electron) …')
  const timeout = fallbackPossible() ? 180_000 : 1_800_000
  const { status } = spawnSync(process.execPath, [toolScript('electron', 'install-electron')], {
    stdio: 'ignore',
    timeout,
  })
  const works = status === 0 && fs.existsSync(officialExecutable(officialDist()))
  if (works) return
  fs.mkdirSync(cache, { recursive: true })
  // An interrupted installation leaves a folder that looks installed.
  fs.rmSync(officialDist(), { recursive: true, force: true })
  fs.writeFileSync(
    failureFile(cache),
    'install-electron failed; it is tried again after a day, or when this file is removed.\n',
  )
}

/** Everything, in order.
 * @returns {Promise<Runtime>}
 */
export async function setUp() {
  checkNode()
  installDependencies()
  installSystemPackages()
  const runtime = await installRuntime()
  fs.writeFileSync(inRoot('node_modules', '.simpul-runtime.json'), `${JSON.stringify(runtime, null, 2)}\n`)
  say(`Electron: ${runtime.exec} (${runtime.reason})`)
  return runtime
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits) throw new Stop(`Node ${process.versions.node} is too old; 20.19 or newer is needed.`)
}
