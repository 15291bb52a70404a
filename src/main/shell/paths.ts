/** Where everything lies: decided once, from the arguments, the environment and the saved preferences. */
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Preferences } from '../platform/preferences'

export type Paths = {
  demo: boolean
  /** Of package.json: a loader that starts the program has a version of its own. */
  version: string
  log: string
  preferences: string
  resources: string
  ui: string
  preload: string
  worker: string
  /** The data folder to open first. */
  data(preferences: Preferences): string
}

/** Must run before `ready` and before anything reads `userData`. */
export function findPaths(): Paths {
  // A loader that starts the program may have set its own folder; the argument wins, as it does in Chromium.
  const profile = app.commandLine.getSwitchValue('user-data-dir')
  if (profile !== '') app.setPath('userData', resolve(profile))
  const user = app.getPath('userData')
  const root = app.getAppPath()
  const demo = app.commandLine.hasSwitch('demo')
  const forced = app.commandLine.getSwitchValue('data-dir') || process.env['SIMPUL_DATA_DIR'] || ''
  return {
    demo,
    version: versionIn(root),
    log: join(user, 'logs', 'simpul.log'),
    preferences: join(user, 'window.json'),
    resources: join(root, 'resources'),
    ui: join(root, 'out', 'renderer'),
    preload: join(root, 'out', 'preload', 'index.js'),
    worker: join(root, 'out', 'main', 'worker.mjs'),
    data(preferences) {
      if (forced !== '') return resolve(forced)
      if (demo) return join(user, 'contoh')
      return preferences.get().dataFolder ?? join(app.getPath('documents'), 'Simpul')
    },
  }
}

function versionIn(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return version
}
