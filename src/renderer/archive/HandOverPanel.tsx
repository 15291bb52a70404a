/** Serahkan arsip: choose, see how much it is, write the package, read what came out. */
import Archive from '@mui/icons-material/Inventory2Outlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Out } from '../../shared/ipc/define'
import type { archiveContract } from '../../shared/archive/contract'
import { api } from '../ipc/api'
import { useRoute } from '../ipc/hooks'
import { bytesWords } from '../records/file-words'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { useRunTask } from '../ui/TaskProvider'
import { ExportResult } from './ExportResult'
import { everything, filterOf, labelOf, type Selection } from './selection'
import { SelectionFields } from './SelectionFields'
import { stepState } from './step-state'

type Done = { label: string; result: NonNullable<Out<(typeof archiveContract)['archive.export']>> }

export function HandOverPanel() {
  const runTask = useRunTask()
  const showError = useErrorDialog()
  const [selection, setSelection] = useState<Selection>(everything)
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState<Done | null>(null)
  const filter = filterOf(selection)
  const label = labelOf(selection)
  const { withMeetings } = selection
  const preview = useRoute('archive.preview', { filter, withMeetings })
  const counts = preview.data
  const empty = counts !== undefined && counts.agreements + counts.meetings === 0

  const make = async () => {
    setBusy(true)
    setDone(null)
    try {
      const result = await runTask('Menulis paket arsip', ({ signal, report }) =>
        api.archive.export(
          { filter, label, withMeetings },
          { signal, onProgress: (progress) => report(stepState(progress)) },
        ),
      )
      if (result) setDone({ label, result })
    } catch (error) {
      showError(error, 'Paket arsip belum dibuat')
    } finally {
      setBusy(false)
    }
  }

  return (
    <Section title="Serahkan arsip" meta="Tanpa pilihan, seluruh naskah masuk ke paket">
      <SelectionFields value={selection} onChange={(part) => setSelection({ ...selection, ...part })} />
      <Row
        gap={6}
        aria-busy={preview.isFetching}
        sx={{
          mt: '16px',
          py: '10px',
          px: '16px',
          mx: '-20px',
          pl: '20px',
          bgcolor: 'surface.sunken',
          borderBlock: '1px solid',
          borderColor: 'line.hair',
        }}
      >
        <Figure value={counts?.agreements} word="naskah" />
        <Figure value={counts?.meetings} word="rapat" />
        <Figure value={counts?.files} word="berkas" />
        <Box sx={{ flex: 1, minWidth: 0, typography: 'cell', color: 'text.secondary' }}>
          <Box sx={{ fontWeight: 500, color: 'text.primary', overflowWrap: 'anywhere' }}>{label}</Box>
          {counts ? `sekitar ${bytesWords(counts.bytes)}` : 'menghitung'}
        </Box>
      </Row>
      <Row gap={3} sx={{ mt: '12px' }}>
        <Button
          variant="contained"
          color="primary"
          startIcon={<Archive />}
          disabled={busy || empty || !counts}
          onClick={() => void make()}
        >
          Buat paket arsip…
        </Button>
        {selection !== everything && !busy && <Button onClick={() => setSelection(everything)}>Pilih semua</Button>}
        <Box role="status" sx={{ typography: 'cell', color: 'text.secondary' }}>
          {busy && 'Sedang ditulis. Kemajuannya ada di baris status.'}
          {empty && !busy && 'Tidak ada naskah dalam pilihan ini. Longgarkan pilihannya.'}
        </Box>
      </Row>
      {done && <ExportResult {...done} />}
      <About />
    </Section>
  )
}

function Figure({ value, word }: { value: number | undefined; word: string }) {
  return (
    <Row gap={2} sx={{ alignItems: 'baseline', flex: 'none' }}>
      <Box component="span" sx={{ typography: 'figure', minWidth: 24 }}>
        {value === undefined ? '–' : value.toLocaleString('id-ID')}
      </Box>
      <Box component="span" sx={{ typography: 'cell', color: 'text.secondary' }}>
        {word}
      </Box>
    </Row>
  )
}

function About() {
  return (
    <Section ruled title="Isi paket" sx={{ mt: '20px' }}>
      <Box component="ul" sx={{ m: 0, pl: '20px', typography: 'cell', color: 'text.secondary', '& li': { mb: '4px' } }}>
        <li>
          Satu berkas ZIP berisi pindaian asli, data naskah dan rapat, serta halaman daftar isi yang dapat dibuka tanpa
          Simpul.
        </li>
        <li>
          Setiap berkas diberi nilai SHA-256 menurut kaidah BagIt (RFC 8493), sehingga penerima dapat membuktikan
          keutuhannya.
        </li>
        <li>Naskah dan berkas di Sampah tidak ikut.</li>
      </Box>
    </Section>
  )
}
