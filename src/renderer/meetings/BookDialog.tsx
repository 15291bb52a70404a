/** Buku rakor: chooses the period and has its meetings bound into a PDF or written as a document. */
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { calendarDate, dateOf, dateParts, type CalendarDate } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import type { bookFormats } from '../../shared/packs/model'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { DateField } from '../ui/DateField'
import { DialogShell } from '../ui/DialogShell'
import { Field } from '../ui/Field'
import { Notice } from '../ui/Notice'
import { BindNotices } from './BindNotices'
import { useBind } from './use-bind'

type Span = { from: CalendarDate; to: CalendarDate }

/** `date`: the book begins with the year of this day. Mounted while it is open. */
export function BookDialog({ date, onClose }: { date: CalendarDate; onClose: () => void }) {
  const { year } = dateParts(date)
  const { book, busy, notices } = useBind()
  const [from, setFrom] = useState<string | null>(dateOf(year, 1, 1))
  const [to, setTo] = useState<string | null>(dateOf(year, 12, 31))
  const span = spanOf(from, to)
  const preview = useRoute('packs.bookPreview', span ?? { from: date, to: date }).data
  const ready = span !== null && preview !== undefined && preview.meetings.length > 0
  const save = (format: (typeof bookFormats)[number]) =>
    span && void book({ ...span, format }).then((done) => done && onClose())
  return (
    <DialogShell
      open
      title="Buku rakor"
      onClose={onClose}
      width={600}
      remark={busy ? 'Sedang disusun. Kemajuannya ada di baris status.' : null}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            Tutup
          </Button>
          <Button disabled={!ready || busy} onClick={() => save('docx')}>
            Word…
          </Button>
          <Button variant="contained" color="primary" disabled={!ready || busy} onClick={() => save('pdf')}>
            Susun PDF…
          </Button>
        </>
      }
    >
      <Box sx={{ typography: 'body1', mb: '12px' }}>
        Notula, kehadiran, dan tindak lanjut semua rapat pada waktu yang dipilih, dengan daftar isi dan rekapitulasi.
      </Box>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: '8px' }}>
        <Field label="Dari" required>
          <DateField value={from} onChange={setFrom} />
        </Field>
        <Field label="Sampai" required error={faultOf(from, to)}>
          <DateField value={to} onChange={setTo} />
        </Field>
      </Box>
      {span && preview && <Preview preview={preview} />}
      <BindNotices notices={notices} />
    </DialogShell>
  )
}

type PreviewProps = {
  preview: { meetings: readonly unknown[]; without: readonly { id: string; title: string; startsAt: number }[] }
}

const SHOWN = 5

function Preview({ preview: { meetings, without } }: PreviewProps) {
  const { timeZone } = useSession()
  return (
    <Box sx={{ mt: '12px' }}>
      <Box role="status" sx={{ typography: 'cell', fontWeight: 500 }}>
        {meetings.length === 0
          ? 'Belum ada rapat dengan notula pada waktu itu.'
          : `${meetings.length.toLocaleString('id-ID')} rapat dengan notula masuk buku.`}
      </Box>
      {without.length > 0 && (
        <Notice tone="attention" sx={{ mt: '8px' }}>
          {without.length.toLocaleString('id-ID')} rapat belum punya notula dan tidak masuk:{' '}
          {without
            .slice(0, SHOWN)
            .map(({ title, startsAt }) => `${title} (${shortDate(todayIn(timeZone, startsAt))})`)
            .join('; ')}
          {without.length > SHOWN && '; dan lainnya'}.
        </Notice>
      )}
    </Box>
  )
}

function spanOf(from: string | null, to: string | null): Span | null {
  const [first, last] = [calendarDate.safeParse(from), calendarDate.safeParse(to)]
  return first.success && last.success && first.data <= last.data ? { from: first.data, to: last.data } : null
}

function faultOf(from: string | null, to: string | null): string | undefined {
  if (!calendarDate.safeParse(from).success || !calendarDate.safeParse(to).success) return 'Isi tanggal yang lengkap.'
  return spanOf(from, to) ? undefined : 'Isi hari yang tidak mendahului hari pertama.'
}
