/** Two facts on which stages depend: whether the DPRD must approve, and who proposed the cooperation. */
import Box from '@mui/material/Box'
import type { AgreementId } from '../../shared/ids/ids'
import { initiatives, initiativeWords } from '../../shared/plans/enums'
import { lawOf } from '../../shared/schemes/laws'
import { call } from '../ipc/hooks'
import { Choice } from '../ui/Choice'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Row } from '../ui/Row'
import { useDone } from '../ui/UndoContext'
import type { FullBoard } from './stage-words'

type Props = { board: FullBoard; id: AgreementId; writable: boolean }

const needs = [
  { value: 'PERLU', label: 'Perlu', is: true },
  { value: 'TIDAK', label: 'Tidak perlu', is: false },
] as const
const undecided = 'Belum ditentukan'

/** Each choice is saved at once; only what the scheme asks for is shown. */
export function StageConditions({ board, id, writable }: Props) {
  const done = useDone()
  const showError = useErrorDialog()
  const { dprdNeeded, initiative } = board
  const set = (facts: Partial<Pick<FullBoard, 'dprdNeeded' | 'initiative'>>) =>
    void call('stages.setFacts', { id, dprdNeeded, initiative, ...facts }).then(
      () => done('Syarat tahapan dicatat.'),
      (error: unknown) => showError(error, 'Syarat belum tercatat'),
    )
  const asked = conditionsOf(board)
  if (!asked.dprd && !asked.initiative) return null
  return (
    <Row gap={4} sx={{ flexWrap: 'wrap', rowGap: '6px', mb: '10px', typography: 'cell' }}>
      {asked.dprd && (
        <Row gap={2}>
          <span>Persetujuan DPRD</span>
          {writable ? (
            <Choice
              label="Persetujuan DPRD"
              width={168}
              value={needs.find(({ is }) => is === dprdNeeded)?.value ?? null}
              empty={undecided}
              options={needs}
              onChange={(value) => set({ dprdNeeded: needs.find((one) => one.value === value)?.is ?? null })}
            />
          ) : (
            <Box sx={{ fontWeight: 500 }}>{needs.find(({ is }) => is === dprdNeeded)?.label ?? undecided}</Box>
          )}
        </Row>
      )}
      {asked.initiative && (
        <Row gap={2}>
          <span>Prakarsa</span>
          {writable ? (
            <Choice
              label="Prakarsa"
              width={184}
              value={initiative}
              empty={undecided}
              options={initiatives.map((value) => ({ value, label: initiativeWords[value] }))}
              onChange={(value) => set({ initiative: value })}
            />
          ) : (
            <Box sx={{ fontWeight: 500 }}>{initiative ? initiativeWords[initiative] : undecided}</Box>
          )}
        </Row>
      )}
    </Row>
  )
}

function conditionsOf({ scheme }: FullBoard): { dprd: boolean; initiative: boolean } {
  const conditions = lawOf(scheme).stages.flatMap(({ when, checklists }) => [
    when,
    ...checklists.map((one) => one.when),
  ])
  return {
    dprd: conditions.some(({ kind }) => kind === 'DPRD_NEEDED'),
    initiative: conditions.some(({ kind }) => kind === 'INITIATIVE'),
  }
}
