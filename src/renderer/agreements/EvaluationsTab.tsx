/** Evaluasi: the mean over the years, each evaluation with its answers, and those in the trash. */
import Add from '@mui/icons-material/AddOutlined'
import Print from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { AgreementDetail } from '../../shared/agreements/model'
import { shortDate } from '../../shared/calendar/words'
import { evaluatorRoleWords, recommendationWords } from '../../shared/evaluations/enums'
import type { EvaluationRow } from '../../shared/evaluations/model'
import { evaluationQuestions, meanWord } from '../../shared/evaluations/questions'
import { decimal } from '../../shared/evaluations/words'
import { call, useRoute } from '../ipc/hooks'
import { useRights } from '../ipc/session'
import { usePrint } from '../records/PrintProvider'
import { ActionMenu } from '../ui/ActionMenu'
import { EmptyState } from '../ui/EmptyState'
import { useErrorDialog } from '../ui/ErrorDialogProvider'
import { Facts } from '../ui/Facts'
import { IconAction } from '../ui/IconAction'
import { Row } from '../ui/Row'
import { Section } from '../ui/Section'
import { SkeletonRows } from '../ui/SkeletonRows'
import { useDone } from '../ui/UndoContext'
import { useGo } from '../ui/use-go'
import { RatingLine } from './RatingLine'

export function EvaluationsTab({ agreement: { id, deletedAt } }: { agreement: AgreementDetail }) {
  const go = useGo()
  const { mayWrite } = useRights()
  const writable = mayWrite && deletedAt === null
  const list = useRoute('evaluations.list', { agreementId: id }).data
  const trashed = useRoute('evaluations.list', { agreementId: id, trashed: true }).data ?? []
  const add = () => go.to(`/kerja-sama/${id}/evaluasi/baru`)
  if (!list) return <SkeletonRows count={4} />
  const button = writable && (
    <Button size="small" startIcon={<Add />} onClick={add}>
      Evaluasi baru
    </Button>
  )
  if (list.length === 0 && trashed.length === 0) {
    return (
      <EmptyState
        title="Belum ada evaluasi"
        text="Empat belas pertanyaan tentang pelaksanaan, dinilai 1 sampai 5. Rekomendasinya tampil saat keputusan perpanjangan diambil."
        actions={button}
      />
    )
  }
  return (
    <Box sx={{ maxWidth: 920 }}>
      <Section title="Nilai dari waktu ke waktu" meta={`${list.length} evaluasi`} action={button}>
        <RatingLine evaluations={list} />
      </Section>
      {list.map((evaluation, index) => (
        <OneEvaluation key={evaluation.id} evaluation={evaluation} writable={writable} startsOpen={index === 0} />
      ))}
      {trashed.length > 0 && (
        <Section title="Di Sampah" meta={`${trashed.length} evaluasi`} ruled>
          {trashed.map((evaluation) => (
            <TrashedEvaluation key={evaluation.id} evaluation={evaluation} writable={writable} />
          ))}
        </Section>
      )}
    </Box>
  )
}

type OneProps = { evaluation: EvaluationRow; writable: boolean; startsOpen: boolean }

function OneEvaluation({ evaluation, writable, startsOpen }: OneProps) {
  const go = useGo()
  const print = usePrint()
  const move = useMove()
  const [open, setOpen] = useState(startsOpen)
  const { id, input, office, mean } = evaluation
  const day = shortDate(input.heldOn)
  return (
    <Section
      ruled
      title={`Evaluasi ${day}`}
      meta={[mean === null ? null : `nilai ${decimal(mean)}`, recommendationOf(evaluation)].filter(Boolean).join(' · ')}
      action={
        <Row gap={1}>
          <Button size="small" variant="text" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Tutup' : 'Lihat jawaban'}
          </Button>
          <IconAction
            label={`Cetak evaluasi ${day}`}
            onClick={() => print({ kind: 'report', report: { kind: 'evaluation', id } })}
          >
            <Print />
          </IconAction>
          {writable && (
            <ActionMenu
              dots
              size="small"
              label={`Tindakan lain untuk evaluasi ${day}`}
              actions={[
                { label: 'Ubah', run: () => go.to(`/kerja-sama/${input.agreementId}/evaluasi/${id}`) },
                { label: 'Hapus', danger: true, ruled: true, run: () => void move('evaluations.trash', evaluation) },
              ]}
            />
          )}
        </Row>
      }
    >
      {open && (
        <>
          <Facts
            facts={[
              { label: 'Penilai', value: [input.evaluator, office].filter(Boolean).join(', ') },
              { label: 'Peran', value: evaluatorRoleWords[input.role] },
              { label: 'Rekomendasi', value: recommendationOf(evaluation) },
              { label: 'Simpulan', value: input.summary },
            ]}
          />
          <Answers evaluation={evaluation} />
        </>
      )}
    </Section>
  )
}

function Answers({ evaluation: { input, mean } }: { evaluation: EvaluationRow }) {
  const cell = { py: '3px', borderTop: '1px solid', borderColor: 'line.hair', verticalAlign: 'top' } as const
  return (
    <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', mt: '8px', typography: 'cell' }}>
      <tbody>
        {evaluationQuestions.map(({ key, text, rated }) => {
          const answer = input.answers.find(({ question }) => question === key)
          return (
            <tr key={key}>
              <Box component="th" scope="row" sx={{ ...cell, textAlign: 'left', fontWeight: 400, width: '46%' }}>
                {text}
              </Box>
              <Box component="td" sx={{ ...cell, width: 64, textAlign: 'right', pr: '20px', fontWeight: 500 }}>
                {rated && (answer?.rating ?? '–')}
              </Box>
              <Box component="td" sx={{ ...cell, color: 'text.secondary', whiteSpace: 'pre-line' }}>
                {answer?.note}
              </Box>
            </tr>
          )
        })}
        {mean !== null && (
          <tr>
            <Box component="th" scope="row" sx={{ ...cell, textAlign: 'left' }}>
              Rata-rata
            </Box>
            <Box component="td" sx={{ ...cell, textAlign: 'right', pr: '20px', fontWeight: 600 }}>
              {decimal(mean)}
            </Box>
            <Box component="td" sx={cell}>
              {meanWord(mean)}
            </Box>
          </tr>
        )}
      </tbody>
    </Box>
  )
}

function TrashedEvaluation({ evaluation, writable }: { evaluation: EvaluationRow; writable: boolean }) {
  const move = useMove()
  return (
    <Row gap={3} sx={{ minHeight: 36, typography: 'cell', borderTop: '1px solid', borderColor: 'line.hair' }}>
      <Box sx={{ flex: 1 }}>{`Evaluasi ${shortDate(evaluation.input.heldOn)} oleh ${evaluation.input.evaluator}`}</Box>
      {writable && (
        <Button size="small" onClick={() => void move('evaluations.restore', evaluation)}>
          Pulihkan
        </Button>
      )}
    </Row>
  )
}

const recommendationOf = ({ input: { recommendation } }: EvaluationRow): string =>
  recommendation ? recommendationWords[recommendation].toLowerCase() : 'tanpa rekomendasi'

function useMove() {
  const done = useDone()
  const showError = useErrorDialog()
  return async (route: 'evaluations.trash' | 'evaluations.restore', { id, input }: EvaluationRow) => {
    try {
      await call(route, { id })
      done(`Evaluasi ${shortDate(input.heldOn)} ${route === 'evaluations.trash' ? 'dihapus ke Sampah' : 'dipulihkan'}.`)
    } catch (error) {
      showError(error)
    }
  }
}
