/** The coming meetings, and those that wait for their minutes. */
import Box from '@mui/material/Box'
import type { HomeSummary } from '../../shared/home/contract'
import type { MeetingRow } from '../../shared/meetings/model'
import { shortSpan } from '../../shared/meetings/words'
import { useSession } from '../ipc/session'
import { AppLink } from '../ui/AppLink'
import { Ellipsis } from '../ui/Ellipsis'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { Status } from '../ui/Status'
import { HomeList, HomeRow } from './HomeList'
import { dayDistance } from './words'

type Props = { meetings: readonly MeetingRow[]; awaiting: HomeSummary['awaitingMinutes']; now: number }

export function MeetingsSection({ meetings, awaiting, now }: Props) {
  const { timeZone } = useSession()
  const [next] = meetings
  return (
    <>
      <Section
        title="Rakor berikutnya"
        meta={next && dayDistance(next.startsAt, now, timeZone)}
        action={
          <AppLink to="/rakor" underline="hover" sx={{ typography: 'cell', fontWeight: 500 }}>
            Buka kalender
          </AppLink>
        }
      >
        {meetings.length === 0 ? (
          <Box sx={{ typography: 'body1', color: 'text.secondary' }}>Belum ada rapat yang dijadwalkan.</Box>
        ) : (
          <MeetingList label="Rakor berikutnya" rows={meetings} timeZone={timeZone} />
        )}
      </Section>
      {awaiting.total > 0 && (
        <Section
          ruled
          title="Menunggu notula"
          meta={
            awaiting.total > awaiting.rows.length
              ? `${awaiting.rows.length} terakhir dari ${awaiting.total.toLocaleString('id-ID')}`
              : null
          }
        >
          <MeetingList label="Menunggu notula" rows={awaiting.rows} timeZone={timeZone} plain />
        </Section>
      )}
    </>
  )
}

type ListProps = { label: string; rows: readonly MeetingRow[]; timeZone: string; plain?: boolean }

/** `plain`: the heading says the status already. */
function MeetingList({ label, rows, timeZone, plain = false }: ListProps) {
  return (
    <HomeList label={label}>
      {rows.map((row) => (
        <HomeRow
          key={row.id}
          title={row.title}
          note={shortSpan(row, timeZone)}
          to={`/rakor/${row.id}`}
          more={
            <Row gap={2}>
              <Ellipsis sx={{ flex: 1 }}>{row.place ?? 'tempat belum diisi'}</Ellipsis>
              {!plain && <Status kind="meeting" value={row.status} plain sx={{ typography: 'note', height: 18 }} />}
            </Row>
          }
        />
      ))}
    </HomeList>
  )
}
