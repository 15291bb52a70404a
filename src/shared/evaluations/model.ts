/** Evaluations of an agreement as they are entered, listed and shown. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { AgreementId, EvaluationId, OfficeId } from '../ids/ids'
import { optionalText, requiredText } from '../lists/page'
import { evaluatorRoles, recommendations } from './enums'
import { evaluationQuestions } from './questions'

const keys = evaluationQuestions.map(({ key }) => key)

export const EvaluationAnswer = z.object({
  question: z.enum(keys),
  rating: z.number().int().min(1, 'Nilai 1 sampai 5.').max(5, 'Nilai 1 sampai 5.').nullable().default(null),
  note: optionalText(4000),
})
export type EvaluationAnswer = z.output<typeof EvaluationAnswer>

export const EvaluationInput = z.object({
  agreementId: AgreementId,
  heldOn: calendarDate,
  evaluator: requiredText('nama penilai', 200),
  role: z.enum(evaluatorRoles, 'Pilih peran penilai.'),
  officeId: OfficeId.nullable().default(null),
  recommendation: z.enum(recommendations).nullable().default(null),
  summary: optionalText(4000),
  answers: z.array(EvaluationAnswer).max(keys.length).default([]),
})
export type EvaluationInput = z.output<typeof EvaluationInput>

export const EvaluationRow = z.object({
  id: EvaluationId,
  input: EvaluationInput,
  office: z.string().nullable(),
  /** Mean of the ratings, one decimal. */
  mean: z.number().nullable(),
  deletedAt: z.number().nullable(),
})
export type EvaluationRow = z.output<typeof EvaluationRow>
