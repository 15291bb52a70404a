/** Data of the summary of one agreement. */
import { z } from 'zod'
import { calendarDate } from '../calendar/dates'
import { ReportMark } from '../reports/model'
import { Imprint, Letterhead, Signature } from './model'

/** A fact with a note in small type under it. */
export const SummaryFact = z.object({ label: z.string(), value: z.string(), note: z.string().nullable().default(null) })
export type SummaryFact = z.output<typeof SummaryFact>

/** A date with the reason for it. */
export const SummaryDate = z.object({
  event: z.string(),
  date: calendarDate.nullable(),
  because: z.string(),
  strong: z.boolean().default(false),
})

/** A further table of the summary: chain, stages, follow-ups. Cells of the kind `date` are `YYYY-MM-DD`. */
export const SummaryTable = z.object({
  heading: z.string(),
  numbered: z.boolean().default(true),
  columns: z.array(
    z.object({
      label: z.string(),
      weight: z.number().positive(),
      kind: z.enum(['text', 'date', 'status']).default('text'),
      align: z.enum(['left', 'center', 'right']).default('left'),
    }),
  ),
  rows: z.array(z.array(z.union([z.string(), z.null(), ReportMark]))),
})
export type SummaryTable = z.output<typeof SummaryTable>

export const AgreementSummaryData = z.object({
  letterhead: Letterhead,
  /** The day for which status and days left hold. */
  asOf: calendarDate,
  title: z.string(),
  status: z.object({ word: z.string(), note: z.string().nullable().default(null) }),
  facts: z.array(SummaryFact),
  dates: z.array(SummaryDate).default([]),
  tables: z.array(SummaryTable).default([]),
  /** Facts that stay together with the signature: the original, the scans. */
  closingHeading: z.string().default('Naskah asli dan pindaian'),
  closingFacts: z.array(SummaryFact).default([]),
  signature: Signature.nullable(),
  imprint: Imprint,
})
export type AgreementSummaryData = z.output<typeof AgreementSummaryData>
