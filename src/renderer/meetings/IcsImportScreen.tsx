/** Impor kalender: a calendar file is chosen and shown as a dry run; nothing is written until it is accepted. */
import Box from '@mui/material/Box'
import { useState } from 'react'
import type { IcsPreview } from '../../shared/ics/model'
import { api } from '../ipc/api'
import { ReadFileArea } from '../records/ReadFileArea'
import { useReadFile } from '../records/use-read-file'
import { PageHead } from '../ui/PageHead'
import { IcsReview } from './IcsReview'

export function IcsImportScreen() {
  const [preview, setPreview] = useState<IcsPreview | null>(null)
  const { busy, choose, drop } = useReadFile({
    title: 'Membaca kalender',
    failure: 'Kalender tidak dapat dibaca',
    read: (token, options) => api.ics.read({ token }, options),
    onRead: setPreview,
  })
  if (preview) return <IcsReview key={preview.token} preview={preview} busy={busy} onAgain={choose} />
  return (
    <>
      <PageHead title="Impor kalender" crumbs={[{ label: 'Rakor', to: '/rakor' }, { label: 'Impor kalender' }]} />
      <Box sx={{ flex: 1, overflow: 'auto', borderTop: '1px solid', borderColor: 'line.hair', px: '20px', pt: '14px' }}>
        <ReadFileArea busy={busy} onChoose={choose} onDrop={drop}>
          Seret berkas kalender (.ics) dari Outlook, Google Kalender, atau Simpul lain ke sini, atau pilih dari
          komputer. Isinya dibandingkan dahulu dengan rapat yang ada; belum ada yang dicatat sebelum disetujui.
        </ReadFileArea>
        <Box component="ul" sx={{ typography: 'cell', color: 'text.secondary', pl: '18px', mt: '10px' }}>
          <li>Rapat yang sama dikenali dari tanda pengenal (UID), jadi berkas yang sama boleh dibaca berkali-kali.</li>
          <li>Jam di berkas disesuaikan ke jam kantor ini, apa pun zona waktunya.</li>
          <li>Acara berulang diurai menjadi rapat tersendiri, dari setahun lalu sampai dua tahun ke depan.</li>
        </Box>
      </Box>
    </>
  )
}
