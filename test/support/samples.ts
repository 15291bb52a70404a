/** The shared sample folder, which stands beside the checkout of the team but not of a stranger. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'

// The checkout is the working folder of every test runner.
const folder = join(process.cwd(), '..', 'shared', 'samples')

export const hasSamples = existsSync(folder)

/** Path of a shared sample, such as `bad/kosong.pdf`. */
export const sample = (name: string): string => join(folder, name)
