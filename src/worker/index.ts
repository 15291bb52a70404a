/** Entry of the worker process: long work away from the windows. */
import type { FromWorker, ToWorker } from '../shared/worker/protocol'
import { jobs } from './jobs'
import { serveJobs } from './serve'

/** What Electron gives a utility process instead of `process.send`. */
type ParentPort = {
  on(event: 'message', listener: (event: { data: ToWorker }) => void): void
  postMessage(message: FromWorker): void
}

const port = (process as unknown as { parentPort: ParentPort }).parentPort
const receive = serveJobs(jobs, (message) => port.postMessage(message))
port.on('message', ({ data }) => receive(data))
