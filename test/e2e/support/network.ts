/** Watches for requests that would leave the program. */
import type { ElectronApplication } from '@playwright/test'
import { readFileSync } from 'node:fs'

/** From now on, addresses that pages asked for beyond the program's own schemes. Blocked ones count too. */
export async function watchNetwork(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ session }) => {
    const seen: string[] = []
    Object.assign(globalThis, { foreignRequests: seen })
    const note = ({ url }: { url: string }) => {
      if (!/^(app|data|blob|devtools|chrome|chrome-extension):/.test(url)) seen.push(url)
    }
    for (const one of [session.defaultSession, session.fromPartition('print')]) {
      one.webRequest.onCompleted(note)
      one.webRequest.onErrorOccurred(note)
    }
  })
  return () => app.evaluate(() => (globalThis as unknown as { foreignRequests: string[] }).foreignRequests)
}

/** Addresses in a log written by `--log-net-log`, which also holds what Chromium itself asks for. */
export function addressesInNetLog(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/"(?:url|host)":"((?:https?|wss?):[^"]+)"/g)
  return [...new Set([...found].map(([, address]) => address ?? ''))]
}
