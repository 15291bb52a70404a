/** The worker as a utility process of Electron. */
import { utilityProcess } from 'electron'
import type { FromWorker } from '../../shared/worker/protocol'
import type { WorkerProcess } from '../platform/worker-host'

/** Starts the built worker at `entry`. */
export function forkWorker(entry: string): WorkerProcess {
  const child = utilityProcess.fork(entry, [], { serviceName: 'Simpul Worker', stdio: 'inherit' })
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', (message: FromWorker) => listener(message)),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill(),
  }
}
