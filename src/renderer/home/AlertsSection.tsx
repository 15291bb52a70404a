/** Alerts that wait for a decision, the most pressing first. */
import Box from '@mui/material/Box'
import type { AlertRow } from '../../shared/alerts/model'
import { builtInRules } from '../../shared/alerts/rules'
import { shortDate } from '../../shared/calendar/words'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { daysWords } from '../records/agreement-words'
import { alertIcon, alertTone } from '../records/alert-words'
import { AppLink } from '../ui/AppLink'
import { DateCell } from '../ui/DateCell'
import { Section } from '../ui/Section'
import { SkeletonRows } from '../ui/SkeletonRows'
import { ToneIcon } from '../ui/ToneIcon'
import { HomeList, HomeRow } from './HomeList'
import { alertLink } from './links'

const title = 'Perlu keputusan'
const SHOWN = 8

export function AlertsSection() {
  const { mayWrite } = useRights()
  const list = useRoute('alerts.list', { limit: SHOWN }).data
  return (
    <Section
      title={title}
      meta={list && list.total > list.rows.length ? `${list.rows.length} paling mendesak` : null}
      action={
        <AppLink to="/peringatan" underline="hover" sx={{ typography: 'cell', fontWeight: 500 }}>
          {list && list.total > 0 ? `Lihat semua ${list.total.toLocaleString('id-ID')}` : 'Buka Peringatan'}
        </AppLink>
      }
    >
      {!list && <SkeletonRows height={43} count={4} />}
      {list?.rows.length === 0 && (
        <Box sx={{ typography: 'body1', color: 'text.secondary' }}>Tidak ada peringatan yang menunggu keputusan.</Box>
      )}
      {list && list.rows.length > 0 && (
        <HomeList label={title}>
          {list.rows.map((row) => (
            <AlertLine key={row.id} row={row} verb={mayWrite ? 'Putuskan' : 'Buka'} />
          ))}
        </HomeList>
      )}
    </Section>
  )
}

function AlertLine({ row, verb }: { row: AlertRow; verb: string }) {
  const tone = alertTone(row)
  return (
    <HomeRow
      icon={<ToneIcon icon={alertIcon(row)} tone={tone} size={18} />}
      title={row.title}
      note={`${builtInRules[row.rule].name} · ${row.note}`}
      to={alertLink(row.id)}
      verb={verb}
      aside={<DateCell date={shortDate(row.date)} note={daysWords(row.daysLeft)} tone={tone} />}
    />
  )
}
