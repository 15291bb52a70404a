/** Lets the window have its turn in the middle of long work. */
import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/ipc/errors'

/** The main process may be deaf for 50 ms; what else happens in a turn must fit in as well. */
const TURN_MS = 8

/** To be called often: gives way once a turn is used up. Throws CANCELLED when the person has given up. */
export function createBreath(signal?: AbortSignal): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < TURN_MS) return
    await setImmediate()
    if (signal?.aborted) throw new AppError('CANCELLED', 'Dibatalkan.')
    since = performance.now()
  }
}
