/** Running other programs: npm and the tools of node_modules without a shell, so that it works alike on Windows. */
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inRoot, root } from './paths.mjs'

/** @param {string} line */
export const say = (line) => process.stdout.write(`${line}\n`)

/** A reason to stop that needs no stack. */
export class Stop extends Error {}

/** Runs the body of a script; a `Stop` ends it with one clear line.
 * @param {() => Promise<number | void>} body
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    process.stderr.write(
      `${error instanceof Stop ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    )
    process.exitCode = 1
  }
}

/** The script of a tool in node_modules, to be run by this Node.
 * @param {string} pkg
 * @param {string} name
 */
export function toolScript(pkg, name = pkg) {
  const folder = inRoot('node_modules', ...pkg.split('/'))
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : bin?.[name]
  if (!script) throw new Stop(`${pkg} has no program named ${name}.`)
  return path.join(folder, script)
}

/** Runs npm; npm itself tells its children where it lies, a bare `node` looks beside the Node program.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
export function npm(args, options = {}) {
  const bundled = [
    process.env.npm_execpath ?? '',
    path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(path.dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((file) => /npm-cli\.js$/.test(file) && fs.existsSync(file))
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const all = { cwd: root, stdio: 'inherit', ...options }
  if (bundled) return spawnSync(process.execPath, [bundled, ...args], all)
  const isWindows = process.platform === 'win32'
  return spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { ...all, shell: isWindows })
}

/** Runs a program to its end and answers its exit code; Ctrl+C and a polite end are passed on to it.
 * @param {string} file
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
export function run(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', ...options })
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => void child.kill(signal)
    process.on('SIGINT', pass).on('SIGTERM', pass)
    const done = () => process.off('SIGINT', pass).off('SIGTERM', pass)
    child.once('error', (error) => (done(), reject(error)))
    child.once('exit', (code, signal) => (done(), resolve(code ?? (signal ? 1 : 0))))
  })
}

/** Runs a tool of node_modules with this Node.
 * @param {[pkg: string, name?: string]} tool
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export const runTool = ([pkg, name], args, options = {}) =>
  run(process.execPath, [toolScript(pkg, name), ...args], options)

/** Runs a program and keeps what it prints.
 * @param {string} file
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture(file, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Removes work folders (`<prefix><pid>…`) of runs that no longer exist.
 * @param {string} folder
 * @param {string} prefix
 */
export function sweepLeftovers(folder, prefix) {
  for (const name of fs.readdirSync(folder)) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN
    if (!Number.isNaN(pid) && !isRunning(pid)) fs.rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
