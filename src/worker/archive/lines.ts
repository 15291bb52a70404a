/** Files with one JSON value per line, read and written without holding them in memory. */
import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { z } from 'zod'

/** Parses each line of `path`; a bad line throws. */
export async function* readLines<T extends z.ZodType>(path: string, schema: T): AsyncGenerator<z.output<T>> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })
  for await (const line of lines) if (line !== '') yield schema.parse(JSON.parse(line))
}

export type TextWriter = { write(text: string): Promise<void>; close(): Promise<void> }

/** A text file written piece by piece, waiting when the disk is slower. */
export function openTextWriter(path: string): TextWriter {
  const stream = createWriteStream(path, 'utf8')
  let failure: Error | null = null
  stream.on('error', (error) => (failure = error))
  return {
    async write(text) {
      if (failure) throw failure
      if (!stream.write(text)) await once(stream, 'drain')
    },
    async close() {
      if (failure) throw failure
      await new Promise<void>((resolve, reject) => {
        stream.on('error', reject)
        stream.end(resolve)
      })
    },
  }
}
