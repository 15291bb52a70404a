/** The one opened data folder, which can fail to open, be closed and be opened again while the program runs. */
import { randomBytes } from 'node:crypto'
import { AppError } from '../shared/ipc/errors'
import { describeError } from './platform/describe-error'
import type { Log } from './platform/log'

/** Why the folder could not be opened. */
export type OpeningProblem = { error: AppError; folder: string }

export type Workspaces<W> = {
  current(): W | null
  /** The opened data, or the error that says why there is none. */
  require(): W
  problem(): OpeningProblem | null
  folder(): string
  /** Resolves when an opening that has begun is over. */
  settled(): Promise<void>
  /** Opens the folder, another one when given; what was open is closed first. Never rejects: see `problem`. */
  open(folder?: string): Promise<void>
  close(): Promise<void>
}

export type WorkspacesOptions<W> = {
  folder: string
  open: (folder: string) => Promise<W>
  /** After each opening, successful or not. */
  onChange: () => void
  log: Log
}

/** Holds what `open` makes. Calls wait for each other. */
export function createWorkspaces<W extends { close(): Promise<void> }>(options: WorkspacesOptions<W>): Workspaces<W> {
  let folder = options.folder
  let current: W | null = null
  let problem: OpeningProblem | null = null
  let busy: Promise<void> = Promise.resolve()

  async function close(): Promise<void> {
    const open = current
    current = null
    await open?.close()
  }

  async function open(): Promise<void> {
    try {
      await close()
      current = await options.open(folder)
      problem = null
    } catch (error) {
      options.log.error('workspace.failed', describeError(error))
      problem = { error: asAppError(error), folder }
    }
    options.onChange()
  }

  const inTurn = (work: () => Promise<void>): Promise<void> => (busy = busy.then(work, work))

  return {
    current: () => current,
    problem: () => problem,
    folder: () => folder,
    settled: () => busy,
    require() {
      if (current) return current
      throw problem?.error ?? new AppError('SIGNED_OUT', 'Data belum dibuka. Tunggu sebentar, lalu ulangi.')
    },
    open(next) {
      return inTurn(() => {
        folder = next ?? folder
        return open()
      })
    },
    close: () => inTurn(close),
  }
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  const reference = randomBytes(3).toString('hex').toUpperCase()
  return new AppError(
    'INTERNAL',
    'Data tidak dapat dibuka. Data yang sudah tersimpan tidak diubah.',
    undefined,
    reference,
  )
}
