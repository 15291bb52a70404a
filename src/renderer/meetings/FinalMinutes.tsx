/** Minutes to read: final ones, and open ones for readers. */
import LockOpen from '@mui/icons-material/LockOpenOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { longMoment, timeText, zoneWord } from '../../shared/calendar/moments'
import { shortDate } from '../../shared/calendar/words'
import type { MeetingDetail } from '../../shared/meetings/model'
import type { DecisionView, MinutesView } from '../../shared/minutes/model'
import { isBlank } from '../../shared/minutes/rich-doc'
import { totalsText } from '../../shared/minutes/rules'
import { useRights, useSession } from '../ipc/session'
import { followUpPath } from '../records/followup-words'
import { AppLink } from '../ui/AppLink'
import { Facts } from '../ui/Facts'
import { Notice } from '../ui/Notice'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { Status } from '../ui/Status'
import { MinutesOutputs } from './MinutesOutputs'
import { photos } from './photos'
import { ReopenDialog } from './ReopenDialog'
import { RichView } from './RichView'
import { RoleFiles } from './RoleFiles'
import { VersionsSection } from './VersionsSection'

type Props = { meeting: MeetingDetail; minutes: MinutesView }

export function FinalMinutes({ meeting, minutes }: Props) {
  const { id, deletedAt } = meeting
  const { timeZone } = useSession()
  const { mayWrite } = useRights()
  const [reopening, setReopening] = useState(false)
  const { finalisedAt, finalisedBy, number, entries, decisions } = minutes
  const time = (at: number | null) => (at === null ? null : `${timeText(at, timeZone)} ${zoneWord(timeZone)}`)
  return (
    <Box sx={{ maxWidth: 920 }}>
      {finalisedAt !== null && (
        <Notice tone="positive" sx={{ mb: '10px' }}>
          <b>Disahkan</b> oleh {finalisedBy}, {longMoment(finalisedAt, timeZone)}. Notula dan kehadiran terkunci.
        </Notice>
      )}
      <Row gap={2} sx={{ mb: '10px' }}>
        <MinutesOutputs meetingId={id} version={null} />
        {mayWrite && deletedAt === null && finalisedAt !== null && (
          <Button startIcon={<LockOpen />} onClick={() => setReopening(true)}>
            Buka kembali
          </Button>
        )}
      </Row>
      <Facts
        facts={[
          { label: 'Nomor', value: number },
          { label: 'Dibuka', value: time(minutes.openedAt) },
          { label: 'Ditutup', value: time(minutes.closedAt) },
          { label: 'Peserta', value: totalsText(minutes.totals) },
        ]}
      />
      {minutes.progress.length > 0 && <Progress progress={minutes.progress} />}
      {entries.map((entry, index) => {
        const own = entry.kind === 'ACARA' ? decisions.filter((one) => one.agendaItemId === entry.agendaItemId) : []
        if (isBlank(entry.body) && own.length === 0) return null
        return (
          <Section key={entry.id + String(index)} title={titleOf(entry)} ruled>
            <RichView doc={entry.body} />
            <Decisions decisions={own} />
          </Section>
        )
      })}
      <RoleFiles {...photos} meetingId={id} writable={false} />
      <VersionsSection meetingId={id} />
      {reopening && <ReopenDialog meetingId={id} onClose={() => setReopening(false)} />}
    </Box>
  )
}

const titleOf = ({ kind, title }: MinutesView['entries'][number]): string =>
  kind === 'PEMBUKAAN' ? 'Pembukaan' : kind === 'PENUTUP' ? 'Penutup' : (title ?? 'Acara lain')

function Progress({ progress }: Pick<MinutesView, 'progress'>) {
  return (
    <Section title="Tindak lanjut rapat lalu" ruled>
      {progress.map(({ followUpId, title, text, status }) => (
        <Row key={followUpId} gap={3} sx={{ typography: 'cell', py: '3px' }}>
          <Box sx={{ flex: 1 }}>
            <AppLink to={followUpPath(followUpId)}>{title}</AppLink>
            <Box sx={{ typography: 'note', color: 'text.secondary' }}>{text ?? 'belum dibahas'}</Box>
          </Box>
          <Status kind="followUp" value={status} column />
        </Row>
      ))}
    </Section>
  )
}

function Decisions({ decisions }: { decisions: readonly DecisionView[] }) {
  if (decisions.length === 0) return null
  return (
    <Box component="ol" aria-label="Keputusan" sx={{ pl: '20px', my: '6px', typography: 'body1' }}>
      {decisions.map(({ id, text, followUp }) => (
        <li key={id}>
          {text}
          {followUp && (
            <Row gap={2} sx={{ typography: 'note', color: 'text.secondary' }}>
              <Status kind="followUp" value={followUp.status} />
              <AppLink to={followUpPath(followUp.id)}>
                {[
                  followUp.officeLabel ?? followUp.owner ?? 'penanggung jawab belum diisi',
                  followUp.dueOn && `tenggat ${shortDate(followUp.dueOn)}`,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </AppLink>
            </Row>
          )}
        </li>
      ))}
    </Box>
  )
}
