/** Isian OPD: the Excel form to send out, and the dry run over a form that came back. */
import Box from '@mui/material/Box'
import { useState } from 'react'
import type { IntakePreview } from '../../shared/plans/intake-model'
import { api } from '../ipc/api'
import { useReadFile } from '../records/use-read-file'
import { PageHead } from '../ui/PageHead'
import { IntakeReview } from './IntakeReview'
import { IntakeStart } from './IntakeStart'

export function IntakeScreen() {
  const [preview, setPreview] = useState<IntakePreview | null>(null)
  const { busy, choose, drop } = useReadFile({
    title: 'Membaca isian OPD',
    failure: 'Berkas tidak dapat dibaca',
    read: (token, options) => api.plans.readIntake({ token }, options),
    onRead: setPreview,
  })
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
