/** One follow-up beside the list: what it is, how far it has come, and what proves it. */
import Close from '@mui/icons-material/CloseOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { shortDate } from '../../shared/calendar/words'
import type { FollowUpRow } from '../../shared/followups/model'
import type { FollowUpId } from '../../shared/ids/ids'
import { priorityWords } from '../../shared/plans/enums'
import { useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { FilesPanel } from '../records/FilesPanel'
import { dueNote, ownerOf, stepLabels, stepsOf, type StepKind } from '../records/followup-words'
import { FollowUpStepDialog } from '../records/FollowUpStepDialog'
import { ActionMenu } from '../ui/ActionMenu'
import { AppLink } from '../ui/AppLink'
import { Facts } from '../ui/Facts'
import { IconAction } from '../ui/IconAction'
import { Notice } from '../ui/Notice'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { useShortcut } from '../ui/ShortcutProvider'
import { SidePane } from '../ui/SidePane'
import { SkeletonRows } from '../ui/SkeletonRows'
import { Status } from '../ui/Status'
import { NotesSection } from './NotesSection'

type Props = { id: FollowUpId; onEdit: (row: FollowUpRow) => void; onClose: () => void }

export function FollowUpPane({ id, onEdit, onClose }: Props) {
  const { data: row, error } = useRoute('followUps.get', { id })
  useShortcut('Esc', onClose, { label: 'Tutup panel' })
  return (
    <SidePane label="Tindak lanjut yang dibuka" width={400}>
      <Row gap={2} sx={{ alignItems: 'flex-start', pt: '6px' }}>
        <Typography variant="section" component="h2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
          {row?.title ?? 'Tindak lanjut'}
        </Typography>
        <IconAction label="Tutup" keys="Esc" onClick={onClose}>
          <Close />
        </IconAction>
      </Row>
      {error && (
        <Notice tone="attention" sx={{ mt: '10px' }}>
          Tindak lanjut ini sudah tidak ada.
        </Notice>
      )}
      {!row && !error && <SkeletonRows count={4} />}
      {row && <Content row={row} onEdit={onEdit} />}
    </SidePane>
  )
}

function Content({ row, onEdit }: { row: FollowUpRow; onEdit: (row: FollowUpRow) => void }) {
  const { mayWrite } = useRights()
  const [stepping, setStepping] = useState<StepKind | null>(null)
  const writable = mayWrite && row.deletedAt === null
  const [first, ...others] = stepsOf(row)
  return (
    <>
      <Box sx={{ mt: '8px', mb: '10px' }}>
        <Status kind="followUp" value={row.status} />
      </Box>
      {row.deletedAt !== null && (
        <Notice tone="attention" sx={{ mb: '10px' }}>
          Tindak lanjut ini ada di Sampah.
        </Notice>
      )}
      <Facts facts={factsOf(row)} labelWidth={112} />
      {writable && (
        <Row gap={2} sx={{ mt: '12px', flexWrap: 'wrap' }}>
          {first && (
            <Button size="small" variant="contained" color="primary" onClick={() => setStepping(first)}>
              {stepLabels[first]}
            </Button>
          )}
          <Button size="small" startIcon={<Edit />} onClick={() => onEdit(row)}>
            Ubah
          </Button>
          {others.length > 0 && (
            <ActionMenu
              dots
              size="small"
              label="Langkah lain"
              actions={others.map((kind) => ({ label: stepLabels[kind], run: () => setStepping(kind) }))}
            />
          )}
        </Row>
      )}
      <NotesSection row={row} writable={writable} />
      <Section title="Berkas bukti" meta={row.files > 0 ? `${row.files} berkas` : null} ruled>
        <FilesPanel target={{ kind: 'followUp', id: row.id }} locked={row.deletedAt !== null} />
      </Section>
      {stepping && <FollowUpStepDialog rows={[row]} kind={stepping} onClose={() => setStepping(null)} />}
    </>
  )
}

const factsOf = (row: FollowUpRow) => [
  {
    label: 'Tenggat',
    value: [row.dueOn ? shortDate(row.dueOn) : 'tanpa tenggat', dueNote(row)].filter(Boolean).join(', '),
  },
  { label: 'Penanggung jawab', value: ownerOf(row) ?? 'belum diisi' },
  { label: 'Prioritas', value: priorityWords[row.priority] },
  {
    label: 'Naskah',
    value: row.agreementId && (
      <AppLink to={`/kerja-sama/${row.agreementId}?tab=tindak-lanjut`} underline="hover">
        {row.agreement}
      </AppLink>
    ),
  },
  {
    label: 'Rapat',
    value: row.meetingId && (
      <AppLink to={`/rakor/${row.meetingId}?tab=tindak-lanjut`} underline="hover">
        {row.meeting}
      </AppLink>
    ),
  },
  { label: 'Mulai', value: row.startedOn && shortDate(row.startedOn) },
  { label: 'Bukti', value: row.evidence },
  { label: 'Alasan batal', value: row.cancelledReason },
  { label: 'Uraian', value: row.detail },
]
