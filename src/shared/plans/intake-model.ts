/** What reading an office's form gives before anything is written: rows with what is wrong at which cell. */
import { z } from 'zod'
import { PlanId } from '../ids/ids'
import { PlanInput } from './model'

export const IntakeIssue = z.object({
  severity: z.enum(['error', 'warning']),
  sheet: z.string(),
  /** `B11`. */
  cell: z.string(),
  message: z.string(),
})
export type IntakeIssue = z.output<typeof IntakeIssue>

export const IntakeRow = z.object({
  /** `DKP!8`, as the sheet and row of the file. */
  id: z.string(),
  sheet: z.string(),
  row: z.number().int(),
  title: z.string(),
  office: z.string().nullable(),
  /** The scheme in words, also where the form does not say wajib or sukarela. */
  schemeText: z.string().nullable(),
  partner: z.string().nullable(),
  /** Complete unless an issue is an error. */
  input: PlanInput.nullable(),
  issues: z.array(IntakeIssue),
  /** A row of this file or a plan of the database that may be the same one. */
  duplicate: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('row'), id: z.string() }),
      z.object({ kind: z.literal('plan'), id: PlanId, title: z.string() }),
    ])
    .nullable(),
})
export type IntakeRow = z.output<typeof IntakeRow>

export const IntakePreview = z.object({
  token: z.string(),
  fileName: z.string(),
  rows: z.array(IntakeRow),
  /** Sheets on which no form was found, with the reason. */
  skipped: z.array(z.object({ sheet: z.string(), reason: z.string() })),
})
export type IntakePreview = z.output<typeof IntakePreview>

/** Whether a row goes in when nobody says otherwise. */
export const goesIn = (row: IntakeRow): boolean => row.input !== null && row.duplicate === null
