/** Follow-ups of one agreement or meeting: quick entry, then the open ones and those that are over. */
import Check from '@mui/icons-material/CheckOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { shortDate } from '../../shared/calendar/words'
import { evidenceText } from '../../shared/followups/cells'
import type { FollowUpRow } from '../../shared/followups/model'
import type { AgreementId, MeetingId } from '../../shared/ids/ids'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { ActionMenu } from '../ui/ActionMenu'
import { AppLink } from '../ui/AppLink'
import { DateCell } from '../ui/DateCell'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SkeletonRows } from '../ui/SkeletonRows'
import { Status } from '../ui/Status'
import { dueNote, dueTone, followUpPath, ownerOf, stepLabels, stepsOf, type StepKind } from './followup-words'
import { FollowUpAdd } from './FollowUpAdd'
import { FollowUpDialog, type FollowUpStart } from './FollowUpDialog'
import { FollowUpStepDialog } from './FollowUpStepDialog'
import { useFollowUpActions } from './use-followup-actions'

type Subject = { agreementId: AgreementId } | { meetingId: MeetingId }

/** `locked`: the record is in the trash. */
export function FollowUpsPanel({ subject, locked = false }: { subject: Subject; locked?: boolean }) {
  const { mayWrite } = useRights()
  const writable = mayWrite && !locked
  const list = useRoute('followUps.list', { ...subject, limit: 200 }).data
  const [editing, setEditing] = useState<{ row: FollowUpRow | null; start: FollowUpStart } | null>(null)
  const [stepping, setStepping] = useState<{ row: FollowUpRow; kind: StepKind } | null>(null)
  const isOver = ({ status }: FollowUpRow) => status === 'done' || status === 'cancelled'
  const open = list?.rows.filter((row) => !isOver(row)) ?? []
  const over = list?.rows.filter(isOver) ?? []
  const line = (row: FollowUpRow) => (
    <Line
      key={row.id}
      row={row}
      writable={writable}
      isMeeting={'meetingId' in subject}
      onEdit={() => setEditing({ row, start: {} })}
      onStep={(kind) => setStepping({ row, kind })}
    />
  )
  return (
    <Box sx={{ maxWidth: 920 }}>
      {writable && (
        <FollowUpAdd start={subject} onMore={(title) => setEditing({ row: null, start: { ...subject, title } })} />
      )}
      <Section title="Belum selesai" meta={list && `${open.length} tindak lanjut`} sx={{ mt: writable ? '12px' : 0 }}>
        {!list && <SkeletonRows count={3} />}
        {list && open.length === 0 && (
          <Box sx={{ typography: 'cell', color: 'text.secondary' }}>Tidak ada tindak lanjut yang terbuka.</Box>
        )}
        <Lines label="Tindak lanjut yang belum selesai">{open.map(line)}</Lines>
      </Section>
      {over.length > 0 && (
        <Section title="Selesai dan dibatalkan" meta={`${over.length} tindak lanjut`} ruled>
          <Lines label="Tindak lanjut yang selesai atau dibatalkan">{over.map(line)}</Lines>
        </Section>
      )}
      {editing && (
        <FollowUpDialog
          row={editing.row}
          start={editing.start}
          bound={'agreementId' in subject ? 'agreement' : 'meeting'}
          onClose={() => setEditing(null)}
        />
      )}
      {stepping && <FollowUpStepDialog rows={[stepping.row]} kind={stepping.kind} onClose={() => setStepping(null)} />}
    </Box>
  )
}

function Lines({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {children}
    </Box>
  )
}

type LineProps = {
  row: FollowUpRow
  writable: boolean
  isMeeting: boolean
  onEdit: () => void
  onStep: (kind: StepKind) => void
}

function Line({ row, writable, isMeeting, onEdit, onStep }: LineProps) {
  const actions = useFollowUpActions()
  const isOver = row.status === 'done' || row.status === 'cancelled'
  const source = isMeeting ? row.agreement : row.meeting
  return (
    <Row
      component="li"
      gap={3}
      sx={{ minHeight: 46, py: '4px', borderTop: '1px solid', borderColor: 'line.hair', typography: 'cell' }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <AppLink to={followUpPath(row.id)} underline="hover" color="inherit" sx={{ fontWeight: 500 }}>
          {row.title}
        </AppLink>
        {row.priority === 'TINGGI' && (
          <Box component="span" sx={{ typography: 'note', fontWeight: 600, ml: '8px' }}>
            Prioritas tinggi
          </Box>
        )}
        <Box sx={{ typography: 'note', color: 'text.secondary', whiteSpace: 'pre-line' }}>
          {[ownerOf(row) ?? 'penanggung jawab belum diisi', source && `dari ${source}`].filter(Boolean).join(' · ')}
          {row.detail && `\n${row.detail}`}
          {evidenceText(row) && `\nBukti: ${evidenceText(row)}`}
          {row.cancelledReason && `\nAlasan: ${row.cancelledReason}`}
        </Box>
      </Box>
      <Box sx={{ width: 132, flex: 'none' }}>
        <DateCell
          date={row.dueOn && shortDate(row.dueOn)}
          note={dueNote(row)}
          tone={dueTone(row)}
          empty={dueNote(row) ?? 'tanpa tenggat'}
        />
      </Box>
      <Box sx={{ width: 158, flex: 'none' }}>
        <Status kind="followUp" value={row.status} column />
      </Box>
      {writable && !isOver && (
        <Button
          size="small"
          startIcon={<Check />}
          aria-label={`Selesai: ${row.title}`}
          onClick={() => onStep('finish')}
          sx={{ flex: 'none' }}
        >
          Selesai
        </Button>
      )}
      {writable && (
        <ActionMenu
          dots
          size="small"
          label={`Tindakan lain untuk ${row.title}`}
          actions={[
            { label: 'Ubah', run: onEdit },
            ...stepsOf(row)
              .filter((kind) => kind !== 'finish')
              .map((kind) => ({ label: stepLabels[kind], run: () => onStep(kind) })),
            { label: 'Hapus', danger: true, ruled: true, run: () => void actions.trash([row.id]) },
          ]}
        />
      )}
    </Row>
  )
}
