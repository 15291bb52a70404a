/** What plain streams do with the same files: read, SHA-256, write. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Reads each file, hashes it and copies it to its own target. */
export async function copyHashing(files: readonly { from: string; to: string }[]): Promise<void> {
  for (const { from, to } of files) await pipeline(createReadStream(from), hashing(), createWriteStream(to))
}

/** Reads and hashes the files one after the other into one target, as a package without compression would be. */
export async function joinHashing(files: readonly string[], target: string): Promise<void> {
  await pipeline(async function* () {
    for (const file of files) {
      const hash = createHash('sha256')
      for await (const chunk of createReadStream(file)) {
        hash.update(chunk as Buffer)
        yield chunk as Buffer
      }
      hash.digest('hex')
    }
  }, createWriteStream(target))
}

function hashing(): Transform {
  const hash = createHash('sha256')
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
    flush(done) {
      hash.digest('hex')
      done()
    },
  })
}
