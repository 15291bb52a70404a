/** Values of the form of an evaluation and their defaults. */
import { z } from 'zod'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { EvaluationInput, EvaluationRow } from '../../shared/evaluations/model'
import { evaluationQuestions } from '../../shared/evaluations/questions'
import type { AgreementId } from '../../shared/ids/ids'

export type FormValues = z.input<typeof EvaluationInput>

/** Entries as they were typed; the form itself says what is wrong with them. */
export const DraftBody = z.custom<FormValues>(
  (value) => typeof value === 'object' && value !== null && 'heldOn' in value && 'answers' in value,
)

/** A new evaluation of today; every question has its row. */
export const emptyForm = (agreementId: AgreementId, today: CalendarDate, evaluator: string): FormValues => ({
  agreementId,
  heldOn: today,
  evaluator,
  role: 'BIRO',
  officeId: null,
  recommendation: null,
  summary: '',
  answers: answersOf([]),
})

/** The values of a saved evaluation. */
export const formOf = ({ input }: EvaluationRow): FormValues => ({ ...input, answers: answersOf(input.answers) })

const answersOf = (given: EvaluationInput['answers']): FormValues['answers'] =>
  evaluationQuestions.map(({ key }) => {
    const answer = given.find(({ question }) => question === key)
    return { question: key, rating: answer?.rating ?? null, note: answer?.note ?? '' }
  })

/** The key of the draft: the agreement, then the evaluation or `baru`. */
export const draftKey = (agreementId: AgreementId, evaluation: string): string =>
  `evaluation:${agreementId}_${evaluation}`
