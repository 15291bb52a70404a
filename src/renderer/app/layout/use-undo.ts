/** Undo and redo of this window: what they would do next, and doing it with a word about it. */
import { useCallback, useMemo } from 'react'
import type { UndoResult } from '../../../shared/history/model'
import { call, useRoute } from '../../ipc/hooks'
import { useErrorDialog } from '../../ui/ErrorDialogProvider'
import { useToast } from '../../ui/ToastProvider'

export type UndoTools = {
  /** `Mengubah PKS 119/0842/2026`; null when there is nothing to take back. */
  undoLabel: string | null
  redoLabel: string | null
  undo: () => void
  redo: () => void
}

/** Reads the state again after every commit. */
export function useUndo(): UndoTools {
  const state = useRoute('history.state', {})
  const toast = useToast()
  const showError = useErrorDialog()
  const redo = useCallback(() => {
    call('history.redo', {})
      .then((result) => result.batchId !== null && toast(`Diulangi: ${result.label}.${leftAlone(result)}`))
      .catch((error: unknown) => showError(error, 'Belum dapat diulangi'))
  }, [toast, showError])
  const undo = useCallback(() => {
    call('history.undo', {})
      .then((result) => {
        if (result.batchId === null) return
        const action = { label: 'Ulangi', keys: 'Ctrl+Y', run: redo }
        toast({ message: `Diurungkan: ${result.label}.${leftAlone(result)}`, action })
      })
      .catch((error: unknown) => showError(error, 'Belum dapat diurungkan'))
  }, [toast, showError, redo])
  const undoLabel = state.data?.undo?.label ?? null
  const redoLabel = state.data?.redo?.label ?? null
  return useMemo(() => ({ undoLabel, redoLabel, undo, redo }), [undoLabel, redoLabel, undo, redo])
}

function leftAlone({ skipped }: UndoResult): string {
  return skipped.length === 0 ? '' : ` ${skipped.length} isian dibiarkan karena sudah diubah sesudahnya.`
}
