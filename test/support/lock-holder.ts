/** A program for tests: takes the lock of a folder, says what it got, and stays. */
import { hostname } from 'node:os'
import { acquireLock } from '../../src/main/session/lock'

const [folder = '', person = 'Penguji'] = process.argv.slice(2)
const lock = await acquireLock(folder, { person, pc: hostname(), pid: process.pid })
process.stdout.write(`${lock.kind}\n`)
setTimeout(() => undefined, 60_000)
