/** Buttons of a stage, and the dialogs they open. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import EventNote from '@mui/icons-material/EventNoteOutlined'
import SkipNext from '@mui/icons-material/SkipNextOutlined'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { StageView } from '../../shared/deadlines/model'
import type { StageSubject } from '../../shared/stages/model'
import { call } from '../ipc/hooks'
import { ActionMenu } from '../ui/ActionMenu'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Row } from '../ui/Row'
import { useDone } from '../ui/UndoContext'
import { StageDialog, type StageMode } from './StageDialog'
import { StageEventDialog } from './StageEventDialog'
import { StageSkipDialog } from './StageSkipDialog'
import { nextEvent, recordOf, type FullBoard } from './stage-words'

type Props = { board: FullBoard; subject: StageSubject; view: StageView }
type Dialog = StageMode | 'event' | 'skip'

/** For those who may write. */
export function StageActions({ board, subject, view }: Props) {
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const clear = useClear(subject, view)
  const record = recordOf(board, view.key)
  const isDone = view.doneOn !== null
  const event = nextEvent(board, view.key)
  const close = () => setDialog(null)
  if (!view.applies) return null
  return (
    <Row gap={2} sx={{ mt: '8px', flexWrap: 'wrap', rowGap: '6px' }}>
      {!view.enteredOn && !isDone && (
        <Button size="small" onClick={() => setDialog('start')}>
          Mulai
        </Button>
      )}
      {!isDone && (
        <Button size="small" variant="contained" color="primary" onClick={() => setDialog('finish')}>
          Selesai
        </Button>
      )}
      {event && (
        <Button size="small" startIcon={<EventNote />} onClick={() => setDialog('event')}>
          Catat kejadian
        </Button>
      )}
      <ActionMenu
        dots
        size="small"
        label={`Tindakan lain untuk ${view.name}`}
        actions={[
          { label: record ? 'Ubah catatan' : 'Isi catatan', icon: <Edit />, run: () => setDialog('edit') },
          {
            label: 'Lewati tahap',
            icon: <SkipNext />,
            run: () => setDialog('skip'),
            disabled: isDone || Boolean(record?.skippedReason),
          },
          { label: 'Hapus catatan', icon: <Delete />, danger: true, ruled: true, run: clear, disabled: !record },
        ]}
      />
      {dialog === 'event' && (
        <StageEventDialog board={board} subject={subject} stageKey={view.key} event={null} onClose={close} />
      )}
      {dialog === 'skip' && <StageSkipDialog subject={subject} view={view} onClose={close} />}
      {dialog && dialog !== 'event' && dialog !== 'skip' && (
        <StageDialog board={board} subject={subject} view={view} mode={dialog} onClose={close} />
      )}
    </Row>
  )
}

function useClear(subject: StageSubject, { key, name }: StageView): () => void {
  const done = useDone()
  const showError = useErrorDialog()
  return () =>
    void call('stages.clear', { subject, stageKey: key }).then(
      () => done(`Catatan ${name} dihapus.`),
      (error: unknown) => showError(error, 'Catatan belum terhapus'),
    )
}
