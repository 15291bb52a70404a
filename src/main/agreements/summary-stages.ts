/** The stages of an agreement as a table of its summary: days, letters, and how each stands with its deadline. */
import { plainDate } from '../../shared/calendar/words'
import type { StageView } from '../../shared/deadlines/model'
import type { AgreementSummaryData } from '../../shared/papers/agreement-summary'
import type { ReportMark } from '../../shared/reports/model'
import type { StageBoard } from '../../shared/stages/model'
import { statuses } from '../../shared/status/statuses'

/** Stages that somebody recorded and the one the matter stands at; no table where nothing was ever recorded. */
export function stageTable(board: StageBoard): AgreementSummaryData['tables'] {
  const { assessment, records } = board
  if (!assessment || (records.length === 0 && board.events.length === 0)) return []
  const told = assessment.stages.filter(
    ({ key, applies, state }) => applies && (state !== 'todo' || records.some(({ stageKey }) => stageKey === key)),
  )
  return [
    {
      heading: 'Tahapan',
      numbered: true,
      columns: [
        { label: 'Tahap', weight: 27, kind: 'text', align: 'left' },
        { label: 'Mulai', weight: 13, kind: 'date', align: 'center' },
        { label: 'Selesai', weight: 13, kind: 'date', align: 'center' },
        { label: 'Surat dan keterangan', weight: 28, kind: 'text', align: 'left' },
        { label: 'Keadaan', weight: 19, kind: 'status', align: 'left' },
      ],
      rows: told.map((view) => [view.name, view.enteredOn, view.doneOn, remark(board, view), mark(board, view)]),
    },
  ]
}

function remark({ records }: StageBoard, { key }: StageView): string {
  const record = records.find(({ stageKey }) => stageKey === key)
  if (!record) return ''
  const day = record.letterDate && `tanggal ${plainDate(record.letterDate)}`
  const letter = [record.letterNumber, day].filter(Boolean).join(' ')
  return [letter, record.skippedReason, record.note].filter(Boolean).join('\n')
}

function mark({ assessment }: StageBoard, { state, deadlines }: StageView): ReportMark {
  const { word } = statuses.stage[state]
  const open = assessment?.deadlines.find(({ id, state: clock }) => deadlines.includes(id) && clock === 'running')
  return {
    word,
    note: open?.dueOn ? `tenggat ${plainDate(open.dueOn)}` : null,
    strong: state === 'overdue',
    lack: false,
  }
}
