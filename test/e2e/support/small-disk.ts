/** Real places that run full or refuse to be written, without rights where the system gives none. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

export type Place = { path: string; release(): void }

/** A mounted file system of its own, or null where mounting is not allowed. */
export function mounted(path: string, options: string): Place | null {
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'ignore' })
  } catch {
    return null
  }
  return {
    path,
    release: () => {
      execFileSync('umount', [path])
      rmSync(path, { recursive: true })
    },
  }
}

/** A disk of 2 MB; without the right to mount, a folder in which the kernel refuses `name` for lack of room. */
export function smallDisk(path: string, name: string): Place {
  const disk = mounted(path, 'size=2m')
  if (disk) return disk
  symlinkSync('/dev/full', join(path, name))
  return { path, release: () => rmSync(path, { recursive: true }) }
}
