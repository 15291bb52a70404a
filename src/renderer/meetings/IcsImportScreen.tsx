/** Impor kalender: a calendar file is chosen and shown as a dry run; nothing is written until it is accepted. */
import Upload from '@mui/icons-material/FileUploadOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { IcsPreview } from '../../shared/ics/model'
import { AppError } from '../../shared/ipc/errors'
import { api, offerDropped } from '../ipc/api'
import { useRights } from '../ipc/session'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { PageHead } from '../ui/PageHead'
import { useRunTask } from '../ui/TaskProvider'
import { IcsReview } from './IcsReview'

export function IcsImportScreen() {
  const [preview, setPreview] = useState<IcsPreview | null>(null)
  const { busy, choose, drop } = useRead(setPreview)
  const { mayWrite, whyNot } = useRights()
  if (preview) return <IcsReview key={preview.token} preview={preview} busy={busy} onAgain={choose} />
  return (
    <>
      <PageHead title="Impor kalender" crumbs={[{ label: 'Rakor', to: '/rakor' }, { label: 'Impor kalender' }]} />
      <Box sx={{ flex: 1, overflow: 'auto', borderTop: '1px solid', borderColor: 'line.hair', px: '20px', pt: '14px' }}>
        <Box
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault()
            if (mayWrite && !busy) drop([...event.dataTransfer.files])
          }}
          sx={{
            maxWidth: 720,
            p: '14px',
            borderRadius: 1,
            border: '1px dashed',
            borderColor: 'line.control',
            bgcolor: 'surface.sunken',
          }}
        >
          <Box sx={{ typography: 'body1', mb: '10px' }}>
            Seret berkas kalender (.ics) dari Outlook, Google Kalender, atau Simpul lain ke sini, atau pilih dari
            komputer. Isinya dibandingkan dahulu dengan rapat yang ada; belum ada yang dicatat sebelum disetujui.
          </Box>
          <Button
            variant="contained"
            color="primary"
            startIcon={<Upload />}
            disabled={busy || !mayWrite}
            onClick={choose}
          >
            {busy ? 'Membaca…' : 'Pilih berkas'}
          </Button>
          {!mayWrite && whyNot && <Box sx={{ typography: 'note', color: 'text.secondary', mt: '6px' }}>{whyNot}.</Box>}
        </Box>
        <Box component="ul" sx={{ typography: 'cell', color: 'text.secondary', pl: '18px', mt: '10px' }}>
          <li>Rapat yang sama dikenali dari tanda pengenal (UID), jadi berkas yang sama boleh dibaca berkali-kali.</li>
          <li>Jam di berkas disesuaikan ke jam kantor ini, apa pun zona waktunya.</li>
          <li>Acara berulang diurai menjadi rapat tersendiri, dari setahun lalu sampai dua tahun ke depan.</li>
        </Box>
      </Box>
    </>
  )
}

/** Reads a file that a dialog or a drop offers; nothing is written. */
function useRead(onRead: (preview: IcsPreview) => void) {
  const runTask = useRunTask()
  const showError = useErrorDialog()
  const [busy, setBusy] = useState(false)
  const read = async (token: string | null) => {
    setBusy(true)
    try {
      const preview = await runTask('Membaca kalender', ({ signal, report }) =>
        api.ics.read(
          { token },
          { signal, onProgress: ({ step }) => report({ done: 0, total: null, note: step.toLocaleLowerCase('id') }) },
        ),
      )
      if (preview) onRead(preview)
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'CANCELLED')) showError(error, 'Kalender tidak dapat dibaca')
    } finally {
      setBusy(false)
    }
  }
  const drop = async (files: readonly File[]) => {
    try {
      const [first] = await offerDropped(files.slice(0, 1))
      if (first) await read(first.token)
    } catch (error) {
      showError(error, 'Kalender tidak dapat dibaca')
    }
  }
  return { busy, choose: () => void read(null), drop: (files: readonly File[]) => void drop(files) }
}
