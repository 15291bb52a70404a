/** Reads a file that a dialog or a drop offers, as a dry run; nothing is written. */
import { useState } from 'react'
import { AppError } from '../../shared/ipc/errors'
import { offerDropped } from '../ipc/api'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { useRunTask } from '../ui/TaskProvider'

type ReadOptions = { signal: AbortSignal; onProgress: (progress: { step: string }) => void }

type Reading<T> = {
  /** Said while it is read. */
  title: string
  /** Said when it cannot be. */
  failure: string
  /** Null asks for a file with a dialog; answers null when none was chosen. */
  read: (token: string | null, options: ReadOptions) => Promise<T | null>
  onRead: (result: T) => void
}

/** Of several dropped files the first is read. */
export function useReadFile<T>({ title, failure, read, onRead }: Reading<T>) {
  const runTask = useRunTask()
  const showError = useErrorDialog()
  const [busy, setBusy] = useState(false)
  const start = async (token: string | null) => {
    setBusy(true)
    try {
      const result = await runTask(title, ({ signal, report }) =>
        read(token, {
          signal,
          onProgress: ({ step }) => report({ done: 0, total: null, note: step.toLocaleLowerCase('id') }),
        }),
      )
      if (result) onRead(result)
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'CANCELLED')) showError(error, failure)
    } finally {
      setBusy(false)
    }
  }
  const drop = async (files: readonly File[]) => {
    try {
      const [first] = await offerDropped(files.slice(0, 1))
      if (first) await start(first.token)
    } catch (error) {
      showError(error, failure)
    }
  }
  return { busy, choose: () => void start(null), drop: (files: readonly File[]) => void drop(files) }
}
