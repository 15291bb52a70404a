/** Rekap tindak lanjut: by office or by meeting, of all times or of a period, as paper and file. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { calendarDate } from '../../shared/calendar/dates'
import type { FollowUpRecapRequest } from '../../shared/followups/recap'
import { useSaveReport } from '../records/ListOutputs'
import { usePrint } from '../records/PrintProvider'
import { Choice } from '../ui/Choice'
import { DateField } from '../ui/DateField'
import { DialogShell } from '../ui/DialogShell'
import { Field } from '../ui/Field'

const ways = [
  { value: 'office', label: 'Perangkat daerah' },
  { value: 'meeting', label: 'Rapat' },
] as const

/** Mounted while it is open. */
export function RecapDialog({ onClose }: { onClose: () => void }) {
  const print = usePrint()
  const save = useSaveReport()
  const [by, setBy] = useState<FollowUpRecapRequest['by']>('office')
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const first = calendarDate.nullable().safeParse(from)
  const last = calendarDate.nullable().safeParse(to)
  const request =
    first.success && last.success
      ? ({ kind: 'followUpRecap', by, from: first.data, to: last.data, meetingId: null } as const)
      : null
  return (
    <DialogShell
      open
      title="Rekap tindak lanjut"
      onClose={onClose}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Batal
          </Button>
          {(['xlsx', 'docx', 'pdf'] as const).map((format) => (
            <Button
              key={format}
              disabled={!request}
              onClick={() => request && void save(request, format).then(onClose)}
            >
              {{ xlsx: 'Excel', docx: 'Word', pdf: 'PDF' }[format]}
            </Button>
          ))}
          <Button
            variant="contained"
            color="primary"
            disabled={!request}
            onClick={() => {
              if (request) print({ kind: 'report', report: request })
              onClose()
            }}
          >
            Lihat dan cetak
          </Button>
        </>
      }
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: '8px' }}>
        <Field label="Menurut">
          <Choice value={by} options={ways} onChange={(next) => setBy(next ?? by)} width={220} />
        </Field>
        <Field label="Dari" error={first.success ? undefined : 'Isi tanggal yang lengkap.'}>
          <DateField value={from} onChange={setFrom} />
        </Field>
        <Field
          label="Sampai"
          error={last.success ? undefined : 'Isi tanggal yang lengkap.'}
          hint="Tanggal rapatnya; kosongkan untuk semua waktu."
        >
          <DateField value={to} onChange={setTo} />
        </Field>
      </Box>
    </DialogShell>
  )
}
