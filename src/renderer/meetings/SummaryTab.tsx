/** Ringkasan: base data and linked agreements at the left; preparation and conflicts at the right. */
import Check from '@mui/icons-material/CheckCircle'
import Ring from '@mui/icons-material/RadioButtonUncheckedOutlined'
import Warning from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { shortDate } from '../../shared/calendar/words'
import { meetingKindWords } from '../../shared/meetings/enums'
import type { MeetingDetail } from '../../shared/meetings/model'
import { runningOrder } from '../../shared/meetings/rules'
import { durationText, longSpan } from '../../shared/meetings/words'
import type { AttendanceTotals } from '../../shared/minutes/model'
import { totalsText } from '../../shared/minutes/rules'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { Facts } from '../ui/Facts'
import { narrow } from '../ui/media'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { ConflictList } from './ConflictList'
import { SeriesSection } from './SeriesSection'
import type { MeetingTab } from './meeting-tabs'

type Props = { meeting: MeetingDetail; files: number; onOpen: (tab: MeetingTab) => void }

export function SummaryTab({ meeting, files, onOpen }: Props) {
  const { timeZone } = useSession()
  const { input, agreements, conflicts } = meeting
  const totals = useRoute('minutes.attendance', { meetingId: meeting.id }).data?.totals ?? null
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1.25fr) minmax(0, 1fr)',
        columnGap: '40px',
        [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Box>
        <Section title="Data pokok">
          <Facts
            facts={[
              { label: 'Jenis', value: meetingKindWords[input.kind] },
              { label: 'Waktu', value: longSpan(input, timeZone) },
              { label: 'Lama', value: durationText((input.endsAt - input.startsAt) / 60_000) },
              { label: 'Tempat', value: input.place },
              { label: 'Pimpinan', value: input.chair },
              { label: 'Notulis', value: input.noteTaker },
              { label: 'Catatan', value: input.notes },
            ]}
          />
        </Section>
        <Section title="Naskah terkait" meta={agreements.length > 0 ? `${agreements.length} naskah` : null} ruled>
          {agreements.length === 0 && (
            <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Belum ada naskah yang ditautkan.</Box>
          )}
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {agreements.map(({ id, title, number }) => (
              <Box key={id} component="li" sx={{ typography: 'cell', py: '4px' }}>
                <AppLink to={`/kerja-sama/${id}`}>{title}</AppLink>
                <Box sx={{ typography: 'note', color: 'text.secondary' }}>{number ?? 'nomor menyusul'}</Box>
              </Box>
            ))}
          </Box>
        </Section>
      </Box>
      <Box>
        <Section title="Persiapan">
          {[...preparation(meeting, files), ...afterwards(meeting, totals)].map((step) => (
            <StepLine key={step.name} step={step} onOpen={() => onOpen(step.tab)} />
          ))}
        </Section>
        <SeriesSection id={meeting.id} />
        <Section title="Bentrok" ruled>
          <ConflictList conflicts={conflicts} timeZone={timeZone} />
        </Section>
      </Box>
    </Box>
  )
}

type Step = { name: string; note: string; state: 'done' | 'todo' | 'attention'; tab: MeetingTab }

function preparation({ input, invitees, letter }: MeetingDetail, files: number): Step[] {
  const order = runningOrder(input)
  const gone = invitees.filter(({ deleted }) => deleted).length
  return [
    {
      name: 'Susunan acara',
      tab: 'acara',
      state: order.overMinutes > 0 ? 'attention' : input.agenda.length > 0 ? 'done' : 'todo',
      note:
        input.agenda.length === 0
          ? 'belum diisi'
          : `${input.agenda.length} acara, ${durationText(order.minutes)}${order.overMinutes > 0 ? `, lewat ${durationText(order.overMinutes)}` : ''}`,
    },
    {
      name: 'Undangan',
      tab: 'undangan',
      state: gone > 0 ? 'attention' : invitees.length > 0 ? 'done' : 'todo',
      note:
        invitees.length === 0
          ? 'belum diisi'
          : `${invitees.length} undangan${gone > 0 ? `, ${gone} sudah tidak dipakai` : ''}`,
    },
    {
      name: 'Surat undangan',
      tab: 'surat',
      state: letter.number ? 'done' : 'todo',
      note: letter.number ?? 'nomor menyusul; dicetak dengan titik-titik',
    },
    {
      name: 'Pengiriman',
      tab: 'surat',
      state: input.sentOn ? 'done' : 'todo',
      note: input.sentOn ? `dikirim ${shortDate(input.sentOn)}` : 'belum dicatat',
    },
    {
      name: 'Berkas',
      tab: 'berkas',
      state: files > 0 ? 'done' : 'todo',
      note: files > 0 ? `${files} berkas` : 'belum ada',
    },
  ]
}

/** Who came, and the minutes. */
function afterwards({ input }: MeetingDetail, totals: AttendanceTotals | null): Step[] {
  const entered = totals !== null && totals.missing < totals.invited
  return [
    {
      name: 'Kehadiran',
      tab: 'kehadiran',
      state: !entered ? 'todo' : totals.missing > 0 ? 'attention' : 'done',
      note: entered ? totalsText(totals) : 'diisi sesudah rapat',
    },
    {
      name: 'Notula',
      tab: 'notula',
      state: input.minutesOn ? 'done' : 'todo',
      note: input.minutesOn ? `disahkan ${shortDate(input.minutesOn)}` : 'menyusul sesudah rapat',
    },
  ]
}

const stepIcons = {
  done: [Check, 'tone.positive.ink', 'sudah'],
  todo: [Ring, 'text.secondary', 'belum'],
  attention: [Warning, 'tone.attention.ink', 'perlu dilihat'],
} as const

function StepLine({ step: { name, note, state }, onOpen }: { step: Step; onOpen: () => void }) {
  const [Icon, color, word] = stepIcons[state]
  return (
    <Row gap={2} sx={{ minHeight: 40, alignItems: 'center' }}>
      <Icon titleAccess={word} sx={{ fontSize: 18, color, flex: 'none' }} />
      <Box sx={{ minWidth: 0 }}>
        <Link component="button" type="button" onClick={onOpen} sx={{ typography: 'cell', fontWeight: 500 }}>
          {name}
        </Link>
        <Box sx={{ typography: 'note', color: state === 'attention' ? color : 'text.secondary' }}>{note}</Box>
      </Box>
    </Row>
  )
}
