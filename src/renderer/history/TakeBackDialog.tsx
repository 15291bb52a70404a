/** Asks before a step is taken back: what it did, what goes, what comes back, and what was left alone. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { plainMoment } from '../../shared/calendar/moments'
import type { BatchView, RowRef } from '../../shared/history/model'
import { AppError } from '../../shared/ipc/errors'
import { call, useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { DialogShell } from '../ui/DialogShell'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Notice } from '../ui/Notice'
import { SkeletonRows } from '../ui/SkeletonRows'
import { useDone } from '../ui/UndoContext'
import { takeBackLines } from './contents-words'
import { SkippedList } from './SkippedList'

type Props = { batch: BatchView; onClose: () => void }

export function TakeBackDialog({ batch, onClose }: Props) {
  const { timeZone } = useSession()
  const done = useDone()
  const showError = useErrorDialog()
  const [busy, setBusy] = useState(false)
  const [changed, setChanged] = useState<number | null>(null)
  const [skipped, setSkipped] = useState<readonly RowRef[] | null>(null)
  const contents = useRoute('history.contents', { batchId: batch.id }).data

  const takeBack = async () => {
    setBusy(true)
    try {
      const result = await call('history.takeBack', { batchId: batch.id, skipChanged: changed !== null })
      if (result.batchId !== null) done(`Ditarik kembali: ${result.label}.`)
      if (result.skipped.length > 0) setSkipped(result.skipped)
      else onClose()
    } catch (error) {
      const rows = changed === null ? changedRows(error) : 0
      if (rows > 0) setChanged(rows)
      else {
        showError(error, 'Belum ditarik kembali')
        onClose()
      }
    } finally {
      setBusy(false)
    }
  }

  if (skipped) {
    return (
      <DialogShell
        open
        title="Sebagian dibiarkan"
        onClose={onClose}
        actions={
          <Button autoFocus variant="contained" color="primary" onClick={onClose}>
            Tutup
          </Button>
        }
      >
        <SkippedList rows={skipped} />
      </DialogShell>
    )
  }
  return (
    <ConfirmDialog
      open
      title="Tarik kembali langkah ini"
      confirmLabel={changed === null ? 'Tarik kembali' : 'Tarik kembali yang lain'}
      busy={busy || !contents}
      remark="Penarikan ini sendiri dapat diurungkan."
      onConfirm={() => void takeBack()}
      onClose={onClose}
      {...(contents && takeBackLines(contents))}
    >
      <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
        {batch.label}
      </Box>
      <Box component="span" sx={{ display: 'block', typography: 'cell', color: 'text.secondary' }}>
        {batch.personName}, {plainMoment(batch.at, timeZone)}
      </Box>
      {!contents && <SkeletonRows count={2} />}
      {changed !== null && (
        <Notice tone="attention" sx={{ mt: '10px' }}>
          {changed.toLocaleString('id-ID')} data sudah diubah lagi sesudah langkah ini. Data itu dibiarkan seperti
          sekarang; hanya yang lain ditarik kembali.
        </Notice>
      )}
    </ConfirmDialog>
  )
}

/** How many rows were changed since; 0 when the failure is another one. */
function changedRows(error: unknown): number {
  if (!(error instanceof AppError) || error.code !== 'CONFLICT') return 0
  const { rows } = (error.details ?? {}) as { rows?: unknown }
  return Array.isArray(rows) ? rows.length : 0
}
