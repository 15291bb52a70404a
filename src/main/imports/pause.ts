/** Lets the window have its turn in the middle of long work. */
import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../shared/ipc/errors'

/** Throws CANCELLED when the person has given up. */
export async function pause(signal: AbortSignal): Promise<void> {
  await setImmediate()
  if (signal.aborted) throw new AppError('CANCELLED', 'Dibatalkan.')
}
