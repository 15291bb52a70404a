/** What plain streams do with the same files in the same runtime: read, SHA-256, write. */
import type { ElectronApplication } from '@playwright/test'
import { join } from 'node:path'

const script = join(__dirname, 'streams.mjs')

/** Copies each file beside itself, or all into `target`, in a process like the application's worker; answers the ms. */
export const streamFiles = (
  app: ElectronApplication,
  files: readonly string[],
  target: string | null = null,
): Promise<number> =>
  app.evaluate(
    ({ utilityProcess }, job) =>
      new Promise<number>((resolve, reject) => {
        const child = utilityProcess.fork(job.script)
        child.once('message', (ms: number) => {
          resolve(ms)
          child.kill()
        })
        child.once('exit', (code) => reject(new Error(`The streams ended with ${code}`)))
        child.postMessage({ files: job.files, target: job.target })
      }),
    { script, files, target },
  )
