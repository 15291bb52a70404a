/** What happened in a stage, by day. */
import Delete from '@mui/icons-material/DeleteOutlineOutlined'
import Edit from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import { useState } from 'react'
import { shortDate } from '../../shared/calendar/words'
import { eventWords } from '../../shared/schemes/events'
import type { EventKey, StageKey } from '../../shared/schemes/keys'
import { stageOf } from '../../shared/schemes/laws'
import type { StageSubject } from '../../shared/stages/model'
import { call } from '../ipc/hooks'
import { ActionMenu } from '../ui/ActionMenu'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { useDone } from '../ui/UndoContext'
import { StageEventDialog } from './StageEventDialog'
import type { FullBoard } from './stage-words'

type Props = { board: FullBoard; subject: StageSubject; stageKey: StageKey; writable: boolean }

/** Nothing as long as nothing happened. */
export function StageEvents({ board, subject, stageKey, writable }: Props) {
  const done = useDone()
  const showError = useErrorDialog()
  const [editing, setEditing] = useState<EventKey | null>(null)
  const possible = stageOf(board.scheme, stageKey)?.events ?? []
  const events = board.events.filter(({ eventKey }) => possible.includes(eventKey))
  const remove = (eventKey: EventKey) =>
    void call('stages.clearEvent', { subject, eventKey }).then(
      () => done(`${eventWords[eventKey].name} dihapus.`),
      (error: unknown) => showError(error, 'Kejadian belum terhapus'),
    )
  if (events.length === 0) return null
  return (
    <Section title="Kejadian" sx={{ mt: '10px' }}>
      <Box component="ul" aria-label="Kejadian" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {events.map(({ eventKey, happenedOn, letterNumber, note }) => (
          <Row
            key={eventKey}
            component="li"
            gap={2}
            sx={{ minHeight: 34, py: '3px', typography: 'cell', borderTop: '1px solid', borderColor: 'line.hair' }}
          >
            <Box sx={{ flex: 1, minWidth: 0 }}>
              {eventWords[eventKey].name}
              {(letterNumber ?? note) && (
                <Box sx={{ typography: 'note', color: 'text.secondary', overflowWrap: 'anywhere' }}>
                  {[letterNumber, note].filter(Boolean).join(' · ')}
                </Box>
              )}
            </Box>
            <Box sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>{shortDate(happenedOn)}</Box>
            {writable && (
              <ActionMenu
                dots
                size="small"
                label={`Tindakan untuk ${eventWords[eventKey].name}`}
                actions={[
                  { label: 'Ubah', icon: <Edit />, run: () => setEditing(eventKey) },
                  { label: 'Hapus', icon: <Delete />, danger: true, ruled: true, run: () => remove(eventKey) },
                ]}
              />
            )}
          </Row>
        ))}
      </Box>
      {editing && (
        <StageEventDialog
          board={board}
          subject={subject}
          stageKey={stageKey}
          event={editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  )
}
