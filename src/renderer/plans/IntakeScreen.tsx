/** Isian OPD: the Excel form to send out, and the dry run over a form that came back. */
import Box from '@mui/material/Box'
import { useState } from 'react'
import type { IntakePreview } from '../../shared/plans/intake-model'
import { AppError } from '../../shared/ipc/errors'
import { api, offerDropped } from '../ipc/api'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { PageHead } from '../ui/PageHead'
import { useRunTask } from '../ui/TaskProvider'
import { IntakeReview } from './IntakeReview'
import { IntakeStart } from './IntakeStart'

export function IntakeScreen() {
  const [preview, setPreview] = useState<IntakePreview | null>(null)
  const { busy, choose, drop } = useRead(setPreview)
  if (preview)
    return (
      <IntakeReview key={preview.token} preview={preview} busy={busy} onAgain={choose} onEnd={() => setPreview(null)} />
    )
  return (
    <>
      <PageHead title="Isian OPD" crumbs={[{ label: 'Rencana', to: '/rencana' }, { label: 'Isian OPD' }]} />
      <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', borderTop: '1px solid', borderColor: 'line.hair' }}>
        <IntakeStart busy={busy} onChoose={choose} onDrop={drop} />
      </Box>
    </>
  )
}

/** Reads a file that a dialog or a drop offers; nothing is written. */
function useRead(onRead: (preview: IntakePreview) => void) {
  const runTask = useRunTask()
  const showError = useErrorDialog()
  const [busy, setBusy] = useState(false)
  const read = async (token: string | null) => {
    setBusy(true)
    try {
      const preview = await runTask('Membaca isian OPD', ({ signal, report }) =>
        api.plans.readIntake(
          { token },
          { signal, onProgress: ({ step }) => report({ done: 0, total: null, note: step.toLocaleLowerCase('id') }) },
        ),
      )
      if (preview) onRead(preview)
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'CANCELLED')) showError(error, 'Berkas tidak dapat dibaca')
    } finally {
      setBusy(false)
    }
  }
  const drop = async (files: readonly File[]) => {
    try {
      const [first] = await offerDropped(files.slice(0, 1))
      if (first) await read(first.token)
    } catch (error) {
      showError(error, 'Berkas tidak dapat dibaca')
    }
  }
  return { busy, choose: () => void read(null), drop: (files: readonly File[]) => void drop(files) }
}
