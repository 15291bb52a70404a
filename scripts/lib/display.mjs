/** A display for Electron: the one there is, else a virtual one that ends with us. */
import { spawn } from 'node:child_process'
import { Stop } from './process.mjs'

/** Whether windows have somewhere to appear.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY)
}

/**
 * Starts Xvfb on a free display. Xvfb is started by itself, without `xvfb-run`: that leaves both its server and its
 * child behind when it is ended, and we want to end exactly what we started.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, virtual: boolean, stop: () => void }>}
 */
export async function openDisplay() {
  if (hasDisplay()) return { env: {}, virtual: false, stop: () => {} }
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset']
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const stop = () => void server.kill('SIGTERM')
  const number = await new Promise((resolve, reject) => {
    let text = ''
    server.once('error', () => reject(new Stop('There is no display, and Xvfb could not be started.')))
    server.once('exit', () => reject(new Stop('Xvfb ended before it opened a display.')))
    server.stdio[3]?.on('data', (part) => {
      text += String(part)
      if (text.includes('\n')) resolve(text.trim())
    })
  })
  server.removeAllListeners('exit')
  // The pipe would keep this process alive; closing it makes no difference to Xvfb.
  server.stdio[3]?.destroy()
  server.unref()
  process.once('exit', stop)
  return { env: { DISPLAY: `:${number}` }, virtual: true, stop }
}
