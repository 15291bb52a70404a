/** A file with one JSON value per line, written while waiting for a slower disk. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

export type Lines = { write(value: unknown): Promise<void>; close(): Promise<void> }

export function openLines(path: string): Lines {
  const stream = createWriteStream(path, 'utf8')
  const end = finished(stream)
  // Whoever writes or closes meets the failure; until then it must not end the program.
  end.catch(() => undefined)
  return {
    async write(value) {
      if (!stream.write(`${JSON.stringify(value)}\n`)) await Promise.race([once(stream, 'drain'), end])
    },
    async close() {
      stream.end()
      await end
    },
  }
}
