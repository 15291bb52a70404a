/** Starting Electron and what starts Electron itself: display, switches, environment. */
import { hasDisplay, openDisplay } from './display.mjs'
import { run, runTool, say } from './process.mjs'
import { electronFlags } from './runtime.mjs'

/**
 * Gives a body the environment in which Electron starts on this machine, and ends the display afterwards.
 * @template T
 * @param {import('./install.mjs').Runtime} runtime
 * @param {(machine: { env: NodeJS.ProcessEnv, flags: string[] }) => Promise<T>} body
 * @returns {Promise<T>}
 */
export async function withElectron(runtime, body) {
  const display = await openDisplay()
  const flags = electronFlags({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    virtualDisplay: display.virtual,
  })
  const env = {
    ...process.env,
    ...display.env,
    // electron-vite and our tests read the first, Electron's own command line reads the second.
    ELECTRON_EXEC_PATH: runtime.exec,
    ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    SIMPUL_ELECTRON_FLAGS: JSON.stringify(flags),
  }
  try {
    return await body({ env, flags })
  } finally {
    display.stop()
  }
}

/** Starts Electron on a folder; without a display it says that there is nothing to see.
 * @param {import('./install.mjs').Runtime} runtime
 * @param {string[]} args The folder first, then the application's own.
 */
export const runElectron = (runtime, args) =>
  withElectron(runtime, ({ env, flags }) => {
    if (hasDisplay()) return run(runtime.exec, [...flags, ...args], { env })
    say(`No display here: opening on the virtual one ${env.DISPLAY}. Ctrl+C ends it.`)
    // Where there is no display there is no D-Bus either, and Chromium reports that many times.
    return run(runtime.exec, [...flags, '--log-level=3', ...args], { env })
  })

/** Runs Playwright with a configuration of the project.
 * @param {import('./install.mjs').Runtime} runtime
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} extra
 */
export const runPlaywright = (runtime, args, extra = {}) =>
  withElectron(runtime, ({ env }) =>
    runTool(['@playwright/test', 'playwright'], ['test', ...args], { env: { ...env, ...extra } }),
  )
