/** One stage: what is to be done, its clocks, what was recorded, what happened, and what the law asks for. */
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { plainDate, shortDate } from '../../shared/calendar/words'
import type { StageView } from '../../shared/deadlines/model'
import { stageOf } from '../../shared/schemes/laws'
import type { Stage } from '../../shared/schemes/model'
import { checklistsAt } from '../../shared/stages/checks'
import type { StageSubject } from '../../shared/stages/model'
import { useRoute } from '../ipc/hooks'
import { Facts } from '../ui/Facts'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { Status } from '../ui/Status'
import { StageChecklist } from './StageChecklist'
import { StageClock } from './StageClock'
import { StageEvents } from './StageEvents'
import { clocksOf, recordOf, type FullBoard } from './stage-words'

type Props = {
  board: FullBoard
  subject: StageSubject
  view: StageView
  writable: boolean
  /** Buttons of the stage. */
  actions: ReactNode
}

export function StageDetail({ board, subject, view, writable, actions }: Props) {
  const stage = stageOf(board.scheme, view.key)
  const clocks = clocksOf(board, view)
  if (!stage) return null
  return (
    <Section title={stage.name} meta={stage.article}>
      <Row gap={2} sx={{ flexWrap: 'wrap', rowGap: '4px' }}>
        <Status
          kind="stage"
          value={view.state}
          plain={view.state === 'waiting'}
          {...(!view.applies && { word: 'Tidak berlaku' })}
        />
        <Box sx={{ typography: 'note', color: 'text.secondary' }}>{`Yang bertindak: ${stage.actor.name}`}</Box>
      </Row>
      <Box sx={{ typography: 'cell', mt: '4px' }}>{stage.what}</Box>
      {view.why && <Box sx={{ typography: 'cell', color: 'text.secondary', mt: '4px' }}>{view.why}</Box>}
      {actions}
      {clocks.length > 0 && (
        <Section title="Batas waktu" sx={{ mt: '10px' }}>
          {clocks.map((deadline) => (
            <StageClock key={deadline.id} board={board} deadline={deadline} />
          ))}
        </Section>
      )}
      <RecordFacts board={board} subject={subject} view={view} />
      <StageEvents board={board} subject={subject} stageKey={view.key} writable={writable} />
      <LawDocuments stage={stage} />
      {checklistsAt(board, view.key).map((checklist) => (
        <StageChecklist
          key={checklist.key}
          board={board}
          subject={subject}
          view={view}
          checklist={checklist}
          writable={writable}
        />
      ))}
    </Section>
  )
}

/** What was recorded of the stage. */
function RecordFacts({ board, subject, view }: Pick<Props, 'board' | 'subject' | 'view'>) {
  const record = recordOf(board, view.key)
  const files = useRoute('files.list', { target: subject }, { enabled: Boolean(record?.attachmentId) }).data
  if (!record && !view.doneOn) return null
  const file = files?.find(({ id }) => id === record?.attachmentId)
  const letter = [record?.letterNumber, record?.letterDate && shortDate(record.letterDate)].filter(Boolean).join(', ')
  return (
    <Section title="Tercatat" sx={{ mt: '10px' }}>
      <Facts
        facts={[
          { label: 'Mulai', value: view.enteredOn && plainDate(view.enteredOn) },
          { label: 'Selesai', value: view.doneOn && plainDate(view.doneOn) },
          { label: 'Surat', value: letter },
          { label: 'Penanggung jawab', value: record?.responsible },
          { label: 'Dokumen', value: file?.name },
          { label: 'Catatan', value: record?.note },
          { label: 'Dicatat mundur', value: record?.backdatedReason },
        ]}
      />
    </Section>
  )
}

/** Papers that the stage yields, with who signs them. */
function LawDocuments({ stage }: { stage: Stage }) {
  if (stage.documents.length === 0) return null
  return (
    <Section title="Dokumen dan penanda tangan" sx={{ mt: '10px' }}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', typography: 'cell' }}>
        {stage.documents.map(({ name, signers, article }) => (
          <Box component="li" key={name} sx={{ py: '4px', borderTop: '1px solid', borderColor: 'line.hair' }}>
            {name}
            <Box sx={{ typography: 'note', color: 'text.secondary' }}>
              {[signers.length > 0 && `Ditandatangani ${signers.join(', ')}`, article].filter(Boolean).join('. ')}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  )
}
