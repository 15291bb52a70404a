/** Writes a ZIP that is a BagIt bag (RFC 8493): payload first, while hashing, then the manifests that describe it. */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { PassThrough, Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import yazl from 'yazl'

/** RFC 8493: what is written into a manifest must not break its lines. */
const encodePath = (path: string): string => path.replaceAll('%', '%25').replaceAll('\n', '%0A').replaceAll('\r', '%0D')

export type BagWriter = {
  /** Adds a file below `data/`; resolves with the SHA-256 of the bytes that were written. */
  addFile(path: string, source: string): Promise<string>
  addText(path: string, text: string): Promise<string>
  /** Writes the tag files, closes the ZIP and moves it to its name. */
  finish(
    info: readonly (readonly [label: string, value: string])[],
  ): Promise<{ bytes: number; sha256: string; files: number }>
  /** Why the ZIP itself cannot be written on; null while it can. */
  failure(): unknown
  /** Removes what was written so far. */
  abandon(): Promise<void>
}

export type BagOptions = {
  target: string
  bagName: string
  modifiedAt: number
  signal: AbortSignal
  onBytes(count: number): void
}

/** Opens the bag beside its final name; nothing stands under `target` before `finish`. */
export function createBagWriter(options: BagOptions): BagWriter {
  const { bagName, signal } = options
  const part = `${options.target}.part`
  const zip = new yazl.ZipFile()
  const outer = createHash('sha256')
  const output = pipeline(
    zip.outputStream,
    hashing(outer, () => undefined),
    createWriteStream(part),
    { signal },
  )
  let failure: unknown = null
  // A failure is reported by whoever waits for an entry or for the end, not as an unhandled rejection.
  output.catch((error: unknown) => (failure = error))
  const payload: { path: string; sha256: string }[] = []
  let octets = 0
  const zipOptions = (compress: boolean) => ({ mtime: new Date(options.modifiedAt), compress, mode: 0o100644 })

  const addStream = async (path: string, source: Readable, compress: boolean): Promise<string> => {
    signal.throwIfAborted()
    const hash = createHash('sha256')
    const entry = hashing(hash, (count) => {
      octets += count
      options.onBytes(count)
    })
    zip.addReadStream(entry, `${bagName}/${path}`, zipOptions(compress))
    await Promise.race([pipeline(source, entry, { signal }), output])
    const sha256 = hash.digest('hex')
    payload.push({ path, sha256 })
    return sha256
  }

  return {
    addFile: (path, source) => addStream(path, createReadStream(source, { highWaterMark: 1024 * 1024 }), isText(path)),
    addText: (path, text) => addStream(path, textStream(text), true),
    async finish(info) {
      const tags = tagFiles(payload, octets, info)
      for (const [name, text] of tags) zip.addBuffer(Buffer.from(text, 'utf8'), `${bagName}/${name}`, zipOptions(true))
      zip.end()
      await output
      await rename(part, options.target)
      return { bytes: (await stat(options.target)).size, sha256: outer.digest('hex'), files: payload.length }
    },
    failure: () => failure,
    async abandon() {
      // Ends the streams, so that Windows lets go of the file.
      zip.outputStream.unpipe()
      ;(zip.outputStream as unknown as Readable).destroy()
      await output.catch(() => undefined)
      await rm(part, { force: true })
    },
  }
}

/** Scans and office documents are packed already; packing them again costs time and saves nothing. */
const isText = (path: string): boolean => /\.(html|json|txt|csv)$/.test(path)

function tagFiles(
  payload: readonly { path: string; sha256: string }[],
  octets: number,
  info: readonly (readonly [string, string])[],
): [string, string][] {
  const lines = [...info, ['Payload-Oxum', `${octets}.${payload.length}`] as const]
  const tags: [string, string][] = [
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    ['bag-info.txt', lines.map(([label, value]) => `${label}: ${value.replaceAll(/\s+/g, ' ')}\n`).join('')],
    ['manifest-sha256.txt', payload.map(({ path, sha256 }) => `${sha256}  ${encodePath(path)}\n`).join('')],
  ]
  const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
  return [...tags, ['tagmanifest-sha256.txt', tags.map(([name, text]) => `${hash(text)}  ${name}\n`).join('')]]
}

function hashing(hash: ReturnType<typeof createHash>, onBytes: (count: number) => void): Transform {
  return new Transform({
    highWaterMark: 1024 * 1024,
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      onBytes(chunk.length)
      done(null, chunk)
    },
  })
}

function textStream(text: string): Readable {
  const stream = new PassThrough()
  stream.end(text)
  return stream
}
