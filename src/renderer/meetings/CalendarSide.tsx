/** Left pane of the calendar: which kinds are shown, and the next meetings. */
import Trash from '@mui/icons-material/DeleteOutlineOutlined'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import type SvgIcon from '@mui/material/SvgIcon'
import { timeText, todayIn, zoneWord } from '../../shared/calendar/moments'
import { dayName, shortDate } from '../../shared/calendar/words'
import { meetingKinds, meetingKindWords, type MeetingKind } from '../../shared/meetings/enums'
import type { LayerItem } from '../../shared/layers/contract'
import type { MeetingRow } from '../../shared/meetings/model'
import { calendarLayers, layerWords, type CalendarLayer } from '../../shared/meetings/span'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { Ellipsis } from '../ui/Ellipsis'
import { narrow } from '../ui/media'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { kindIcons } from './kind-icons'
import { layerIcons } from './layer-icons'
import { useNow } from './use-now'

type Props = {
  /** Of the span on screen, whatever their kind. */
  meetings: readonly MeetingRow[]
  hidden: ReadonlySet<MeetingKind>
  onToggle: (kind: MeetingKind) => void
  layers: readonly CalendarLayer[]
  /** Of the span on screen, of the layers that are on. */
  items: readonly LayerItem[]
  onLayer: (layer: CalendarLayer) => void
}

const shownNext = 4

export function CalendarSide({ meetings, hidden, onToggle, layers, items, onLayer }: Props) {
  const now = useNow()
  const next = useRoute('meetings.list', { from: now, limit: shownNext * 3 }).data?.rows ?? []
  const coming = next.filter(({ status }) => status !== 'cancelled').slice(0, shownNext)
  return (
    <Box
      component="aside"
      aria-label="Jenis rapat, lapisan, dan rapat mendatang"
      tabIndex={-1}
      sx={{
        width: 216,
        flex: 'none',
        display: 'flex',
        flexDirection: 'column',
        px: '20px',
        pt: '6px',
        pb: '8px',
        overflow: 'auto',
        [narrow]: { display: 'none' },
      }}
    >
      <Section title="Jenis rapat">
        {meetingKinds.map((kind) => (
          <OptionLine
            key={kind}
            icon={kindIcons[kind]}
            word={shortKindWords[kind]}
            count={meetings.filter((meeting) => meeting.kind === kind).length}
            shown={!hidden.has(kind)}
            onToggle={() => onToggle(kind)}
          />
        ))}
      </Section>
      <Section title="Lapisan" ruled>
        {calendarLayers.map((layer) => (
          <OptionLine
            key={layer}
            icon={layerIcons[layer]}
            word={layerWords[layer]}
            count={items.filter((item) => item.layer === layer).length}
            shown={layers.includes(layer)}
            onToggle={() => onLayer(layer)}
          />
        ))}
      </Section>
      <Section title="Rapat mendatang" ruled>
        {coming.length === 0 && (
          <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Belum ada rapat yang dijadwalkan.</Box>
        )}
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {coming.map((meeting) => (
            <Coming key={meeting.id} meeting={meeting} now={now} />
          ))}
        </Box>
      </Section>
      <Row gap={1.5} sx={{ mt: 'auto', pt: '12px', typography: 'note' }}>
        <Trash aria-hidden sx={{ fontSize: 16, color: 'text.secondary' }} />
        <AppLink to="/sampah?tab=rapat">Rapat yang dihapus</AppLink>
      </Row>
    </Box>
  )
}

type OptionProps = { icon: typeof SvgIcon; word: string; count: number; shown: boolean; onToggle: () => void }

function OptionLine({ icon: Icon, word, count, shown, onToggle }: OptionProps) {
  return (
    <Row component="label" gap={0} sx={{ minHeight: 28, typography: 'cell', ml: '-5px', cursor: 'pointer' }}>
      <Checkbox checked={shown} onChange={onToggle} />
      <Icon aria-hidden sx={{ fontSize: 16, mr: '6px', color: 'primary.main', flex: 'none' }} />
      <Box component="span" sx={{ lineHeight: '16px', minWidth: 0 }}>
        {word}
      </Box>
      <Box component="span" sx={{ ml: 'auto', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
        {count || ''}
      </Box>
    </Row>
  )
}

/** The full words do not fit beside a checkbox. */
const shortKindWords: Record<MeetingKind, string> = {
  ...meetingKindWords,
  PLENO_TKKSD: 'Pleno TKKSD',
  TEKNIS_TKKSD: 'Teknis TKKSD',
  MONEV: 'Monev',
  ANTAR_KL: 'Antar-K/L',
}

function Coming({ meeting, now }: { meeting: MeetingRow; now: number }) {
  const { timeZone } = useSession()
  const day = todayIn(timeZone, meeting.startsAt)
  const today = day === todayIn(timeZone, now)
  const date = `${dayName(day).slice(0, 3)}, ${shortDate(day).split(' ').slice(0, 2).join(' ')}`
  return (
    <Box component="li" sx={{ py: '6px', borderTop: '1px solid', borderColor: 'line.hair' }}>
      <Row sx={{ typography: 'note', justifyContent: 'space-between', color: 'text.secondary' }}>
        <Box component="span" sx={today ? { fontWeight: 600, color: 'brand.brass' } : undefined}>
          {today ? 'Hari ini' : date}
        </Box>
        <span>
          {timeText(meeting.startsAt, timeZone)} {zoneWord(timeZone)}
        </span>
      </Row>
      <Box sx={{ typography: 'cell', fontWeight: 500 }}>
        <AppLink to={`/rakor/${meeting.id}`}>{meeting.title}</AppLink>
      </Box>
      {meeting.place && (
        <Ellipsis sx={{ typography: 'note', color: 'text.secondary' }} title={meeting.place}>
          {meeting.place}
        </Ellipsis>
      )}
    </Box>
  )
}
