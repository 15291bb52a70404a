/** Routes of the completeness report: how many agreements lack what, and which. */
import { z } from 'zod'
import { documentKinds, schemes } from '../agreements/enums'
import { calendarDate } from '../calendar/dates'
import { AgreementId } from '../ids/ids'
import { query } from '../ipc/define'
import { page, pageInput } from '../lists/page'
import { lackKeys } from './rules'

/** The semester whose reports are asked for. */
const semester = z.object({
  year: z.number().int().min(1900).max(2200),
  semester: z.union([z.literal(1), z.literal(2)]),
})

export const LackQuestion = semester.extend({ lack: z.enum(lackKeys) })
export type LackQuestion = z.output<typeof LackQuestion>

export const LackRow = z.object({
  id: AgreementId,
  title: z.string(),
  number: z.string().nullable(),
  scheme: z.enum(schemes),
  documentKind: z.enum(documentKinds),
  partners: z.string(),
  /** Initiating offices; empty when none is named. */
  offices: z.string(),
  /** Null while not all parties have signed. */
  signedOn: calendarDate.nullable(),
  endsOn: calendarDate.nullable(),
  /** What exactly is missing, where the rule alone does not say it: the numbers of a gap, the name of the parent. */
  note: z.string().nullable(),
})
export type LackRow = z.output<typeof LackRow>

export const completenessContract = {
  /** How many agreements that parties have signed lack what. */
  'completeness.counts': query(semester, z.record(z.enum(lackKeys), z.number().int())),
  /** Those that lack one thing, by initiating office; those without office last. */
  'completeness.list': query(LackQuestion.extend(pageInput), page(LackRow)),
} as const
