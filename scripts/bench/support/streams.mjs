/** Runs in a process of the measured runtime: what plain streams do with files there. Timed here, its own start is free. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

process.parentPort.once('message', async ({ data: { files, target } }) => {
  const start = performance.now()
  await (target === null ? copyEach(files) : joinInto(files, target))
  process.parentPort.postMessage(performance.now() - start)
})

/** Reads each file, hashes it and copies it beside itself.
 * @param {string[]} files
 */
async function copyEach(files) {
  for (const file of files) await pipeline(createReadStream(file), hashing(), createWriteStream(`${file}.copy`))
}

/** Reads and hashes the files one after the other into one target, as a package without compression would be.
 * @param {string[]} files
 * @param {string} target
 */
async function joinInto(files, target) {
  const output = createWriteStream(target)
  for (const file of files) await pipeline(createReadStream(file), hashing(), output, { end: false })
  await new Promise((resolve, reject) => output.end((error) => (error ? reject(error) : resolve(undefined))))
}

function hashing() {
  const hash = createHash('sha256')
  return new Transform({
    transform(chunk, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
    flush(done) {
      hash.digest('hex')
      done()
    },
  })
}
