/** Agreements whose end wants a decision, the most urgent first. */
import Box from '@mui/material/Box'
import type { AgreementRow } from '../../shared/agreements/model'
import { shortDate } from '../../shared/calendar/words'
import type { HomeSummary } from '../../shared/home/contract'
import { useRights } from '../ipc/session'
import { daysWords, endTone, kindLine } from '../records/agreement-words'
import { AppLink } from '../ui/AppLink'
import { DateCell } from '../ui/DateCell'
import { Section } from '../ui/Section'
import { statusOf } from '../ui/Status'
import { ToneIcon } from '../ui/ToneIcon'
import { HomeList, HomeRow } from './HomeList'
import { urgentLink } from './links'

const title = 'Perlu keputusan dan akan berakhir'

export function UrgentSection({ urgent: { rows, total } }: { urgent: HomeSummary['urgent'] }) {
  const { mayWrite } = useRights()
  return (
    <Section
      title={title}
      meta={total > rows.length ? `${rows.length} paling mendesak` : null}
      action={
        total > 0 && (
          <AppLink to={urgentLink} underline="hover" sx={{ typography: 'cell', fontWeight: 500 }}>
            Lihat semua {total.toLocaleString('id-ID')}
          </AppLink>
        )
      }
    >
      {rows.length === 0 ? (
        <Box sx={{ typography: 'body1', color: 'text.secondary' }}>
          Tidak ada naskah yang menunggu keputusan atau akan berakhir.
        </Box>
      ) : (
        <HomeList label={title}>
          {rows.map((row) => (
            <UrgentRow key={row.id} row={row} verb={mayWrite ? 'Putuskan' : 'Buka'} />
          ))}
        </HomeList>
      )}
    </Section>
  )
}

function UrgentRow({ row, verb }: { row: AgreementRow; verb: string }) {
  const { icon, tone, word } = statusOf('agreement', row.status)
  return (
    <HomeRow
      icon={<ToneIcon icon={icon} tone={tone} size={18} />}
      title={row.title}
      note={[word, kindLine(row), row.partners].filter(Boolean).join(' · ')}
      to={`/kerja-sama/${row.id}`}
      verb={verb}
      aside={
        <DateCell
          date={row.endsOn && shortDate(row.endsOn)}
          note={row.daysLeft === null ? null : daysWords(row.daysLeft)}
          tone={endTone(row.status, row.daysLeft)}
        />
      }
    />
  )
}
