/** One evaluation as a report: who held it, what each question was answered, what follows. */
import { documentKindWords } from '../../shared/agreements/enums'
import { plainDate } from '../../shared/calendar/words'
import { decimal } from '../../shared/evaluations/words'
import { evaluatorRoleWords, recommendationWords } from '../../shared/evaluations/enums'
import type { EvaluationRow } from '../../shared/evaluations/model'
import { evaluationQuestions, meanWord } from '../../shared/evaluations/questions'
import type { ReportColumn, ReportRow } from '../../shared/reports/model'
import { findAgreement } from '../agreements/queries'
import type { Queryable } from '../database/db'
import type { ReportBuilder } from '../reports/builders'
import { getEvaluation } from './evaluations'

export const evaluationReportBuilder =
  (db: Queryable): ReportBuilder<'evaluation'> =>
  async ({ id }, { unitName, signature, imprint }) => {
    const evaluation = await getEvaluation(db, id)
    const { title, documentKind, numberText, partnerText } = await findAgreement(db, evaluation.input.agreementId)
    const number = numberText ? ` Nomor ${numberText}` : ''
    return {
      report: {
        title: 'Evaluasi Kerja Sama',
        subtitle: unitName,
        scope: [
          title,
          `${documentKindWords[documentKind].long}${number}${partnerText ? ` dengan ${partnerText}` : ''}`,
          heldLine(evaluation),
        ],
        orientation: 'portrait',
        numbered: true,
        columns,
        groups: [{ label: null, rows: answerRows(evaluation) }],
        countNoun: null,
        totals: null,
        recap: null,
        notes: [
          resultLine(evaluation),
          ...(evaluation.input.summary ? [`Simpulan: ${evaluation.input.summary}`] : []),
          'Nilai 1 sampai 5; rata-rata dihitung dari pertanyaan yang dinilai.',
        ],
        signature,
        imprint,
      },
      fileName: `Evaluasi ${plainDate(evaluation.input.heldOn)} ${title.slice(0, 60)}`,
      notices: evaluation.input.answers.length === 0 ? ['Belum ada jawaban yang diisi.'] : [],
    }
  }

const columns: ReportColumn[] = [
  { key: 'question', label: 'Pertanyaan', hint: null, weight: 42, kind: 'text', align: 'left' },
  { key: 'rating', label: 'Nilai', hint: '1 sampai 5', weight: 10, kind: 'number', align: 'center' },
  { key: 'note', label: 'Catatan', hint: null, weight: 48, kind: 'text', align: 'left' },
]

const answerRows = ({ input }: EvaluationRow): ReportRow[] =>
  evaluationQuestions.map(({ key, text }) => {
    const answer = input.answers.find(({ question }) => question === key)
    return { question: text, rating: answer?.rating ?? null, note: answer?.note ?? null }
  })

function heldLine({ input, office }: EvaluationRow): string {
  const who = [input.evaluator, office].filter(Boolean).join(', ')
  return `Dilaksanakan ${plainDate(input.heldOn)} oleh ${who} (${evaluatorRoleWords[input.role]})`
}

function resultLine({ mean, input: { recommendation } }: EvaluationRow): string {
  const rated = mean === null ? 'Belum ada nilai' : `Nilai rata-rata ${decimal(mean)} (${meanWord(mean).toLowerCase()})`
  const advice = recommendation ? recommendationWords[recommendation].toLowerCase() : 'belum ada'
  return `${rated}. Rekomendasi: ${advice}.`
}
