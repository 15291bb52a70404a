/** Checks a package, as ZIP or unpacked: every byte against the manifests, nothing missing and nothing added. */
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { AppError } from '../../shared/ipc/errors'
import type { ArchiveJobProgress, ArchiveVerifyInput, ArchiveVerifyResult } from '../../shared/worker/archive'
import type { JobCtx } from '../../shared/worker/jobs'
import { openFolderSource, openZipSource, type BagSource } from './bag-source'

type Fault = ArchiveVerifyResult['faults'][number]

/** Tag files are read into memory; a manifest of a million files has about 150 MB. */
const MAX_TAG_BYTES = 200 * 1024 * 1024

/** Compares the package at `path`. Throws FILE_REFUSED when it is no bag at all. */
export async function verifyBag(
  { path }: ArchiveVerifyInput,
  ctx: JobCtx<ArchiveJobProgress>,
): Promise<ArchiveVerifyResult> {
  const source = (await stat(path)).isDirectory() ? await openFolderSource(path) : await openZipSource(path)
  try {
    if (!source.entries.has('bagit.txt') || !source.entries.has('manifest-sha256.txt')) {
      throw new AppError(
        'FILE_REFUSED',
        'Ini bukan paket arsip: bagit.txt atau manifest-sha256.txt tidak ada di dalamnya.',
      )
    }
    return await compare(source, basename(path), ctx)
  } finally {
    source.close()
  }
}

async function compare(
  source: BagSource,
  fileName: string,
  ctx: JobCtx<ArchiveJobProgress>,
): Promise<ArchiveVerifyResult> {
  const faults: Fault[] = source.unsafe.map((path) => ({
    path,
    kind: 'unsafe',
    message: 'Nama ini keluar dari folder paket dan tidak dibuka.',
  }))
  const info = parseInfo(source.entries.has('bag-info.txt') ? await readText(source, 'bag-info.txt') : '')
  const manifest = parseManifest(await readText(source, 'manifest-sha256.txt'))
  const tags = source.entries.has('tagmanifest-sha256.txt')
    ? parseManifest(await readText(source, 'tagmanifest-sha256.txt'))
    : new Map<string, string>()
  const listed = [...manifest, ...tags]
  const bytesTotal = listed.reduce((sum, [path]) => sum + (source.entries.get(path) ?? 0), 0)
  let bytes = 0
  let done = 0
  for (const [path, sha256] of listed) {
    ctx.report({ step: `Memeriksa ${basename(path)}`, files: ++done, filesTotal: listed.length, bytes, bytesTotal })
    const found = await checkOne(source, path, sha256, ctx.signal)
    bytes += found.bytes
    if (found.fault) faults.push(found.fault)
  }
  for (const path of source.entries.keys()) {
    if (path.startsWith('data/') && !manifest.has(path))
      faults.push({ path, kind: 'unlisted', message: 'Berkas ini tidak ada di daftar sidik.' })
  }
  checkOxum(info.get('Payload-Oxum'), source, faults)
  return {
    valid: faults.length === 0,
    fileName,
    unit: info.get('Source-Organization') ?? null,
    createdOn: info.get('Bagging-Date') ?? null,
    filesChecked: listed.length,
    bytesChecked: bytes,
    agreements: info.has('Simpul-Jumlah-Naskah') ? Number(info.get('Simpul-Jumlah-Naskah')) : null,
    faults,
  }
}

async function checkOne(
  source: BagSource,
  path: string,
  sha256: string,
  signal: AbortSignal,
): Promise<{ bytes: number; fault?: Fault }> {
  signal.throwIfAborted()
  if (!source.entries.has(path))
    return { bytes: 0, fault: { path, kind: 'missing', message: 'Ada di daftar sidik, tetapi tidak ada di paket.' } }
  try {
    const found = await hashOf(await source.open(path), signal)
    if (found.sha256 === sha256) return { bytes: found.bytes }
    return { bytes: found.bytes, fault: { path, kind: 'changed', message: 'Isinya tidak sama dengan sidiknya.' } }
  } catch (error) {
    if (signal.aborted) throw error
    return { bytes: 0, fault: { path, kind: 'unreadable', message: 'Tidak dapat dibaca: paket rusak di bagian ini.' } }
  }
}

async function hashOf(stream: Readable, signal: AbortSignal): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of stream) {
    signal.throwIfAborted()
    hash.update(chunk as Buffer)
    bytes += (chunk as Buffer).length
  }
  return { sha256: hash.digest('hex'), bytes }
}

async function readText(source: BagSource, path: string): Promise<string> {
  if ((source.entries.get(path) ?? 0) > MAX_TAG_BYTES)
    throw new AppError('FILE_REFUSED', `${path} terlalu besar untuk sebuah daftar sidik.`)
  const chunks: Buffer[] = []
  for await (const chunk of await source.open(path)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** `<hash>  <path>` per line; `%0A`, `%0D` and `%25` stand for what would break a line (RFC 8493, 2.1.3). */
export function parseManifest(text: string): Map<string, string> {
  const map = new Map<string, string>()
  for (const line of text.split(/\r\n|\n|\r/)) {
    const match = /^([0-9a-fA-F]{64})\s+\*?(.+)$/.exec(line)
    if (match)
      map.set(match[2]!.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%'), match[1]!.toLowerCase())
  }
  return map
}

function parseInfo(text: string): Map<string, string> {
  return new Map([...text.matchAll(/^([\w-]+): (.*)$/gm)].map((match) => [match[1]!, match[2]!.trim()]))
}

function checkOxum(oxum: string | undefined, source: BagSource, faults: Fault[]): void {
  if (oxum === undefined) return
  const payload = [...source.entries].filter(([path]) => path.startsWith('data/'))
  const bytes = payload.reduce((sum, [, size]) => sum + size, 0)
  if (oxum !== `${bytes}.${payload.length}`) {
    faults.push({
      path: 'bag-info.txt',
      kind: 'changed',
      message: `Tercatat ${oxum} (bita.berkas), ditemukan ${bytes}.${payload.length}.`,
    })
  }
}
