/** Unpacks and lists ZIP files with a program of the system: an independent reader of what Simpul writes. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Windows has a tar that reads ZIP; Debian's unzip is installed by the set-up script.
const windows = process.platform === 'win32'

export function unzip(file: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  if (windows) execFileSync('tar', ['-xf', file, '-C', folder])
  else execFileSync('unzip', ['-q', file, '-d', folder])
}

export function zipNames(file: string): string[] {
  const output = windows ? execFileSync('tar', ['-tf', file]) : execFileSync('unzip', ['-Z1', file])
  return output.toString('utf8').trim().split(/\r?\n/)
}

/** Lines of a BagIt manifest whose file is not there or has another hash, read as `sha256sum -c` reads them. */
export function manifestFaults(root: string, manifest: string): string[] {
  const lines = readFileSync(join(root, manifest), 'utf8').trimEnd().split('\n')
  return lines.filter((line) => {
    const [hash, path] = [line.slice(0, 64), line.slice(66)]
    try {
      return (
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex') !== hash
      )
    } catch {
      return true
    }
  })
}
