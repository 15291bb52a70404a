/** A list or report as one value; screen, XLSX, DOCX, PDF and print are renderings of it and cannot differ. */
import { z } from 'zod'
import { Imprint, Signature } from '../papers/model'

/** A status or a lack: a word, a small note under it, bold when urgent, shaded when something is missing. */
export const ReportMark = z.object({
  word: z.string(),
  note: z.string().nullable().default(null),
  strong: z.boolean().default(false),
  lack: z.boolean().default(false),
})
export type ReportMark = z.output<typeof ReportMark>

/** What a cell holds. Text keeps its line breaks; a date is `YYYY-MM-DD`, other text in its place is printed as it is. */
export const ReportCell = z.union([z.string(), z.number(), z.null(), ReportMark])
export type ReportCell = z.output<typeof ReportCell>

export const columnKinds = ['text', 'number', 'money', 'date', 'status'] as const

export const ReportColumn = z.object({
  key: z.string(),
  label: z.string(),
  /** Small second line of the head, such as "pihak kesatu\npihak kedua". */
  hint: z.string().nullable().default(null),
  /** Share of the width; the shares of a report need not add up to 100. */
  weight: z.number().positive(),
  kind: z.enum(columnKinds).default('text'),
  align: z.enum(['left', 'center', 'right']).default('left'),
})
export type ReportColumn = z.output<typeof ReportColumn>

/** Columns from what differs: text at the left without a hint unless said otherwise. */
export const reportColumns = (
  columns: readonly (Pick<ReportColumn, 'key' | 'label' | 'weight'> & Partial<ReportColumn>)[],
): ReportColumn[] => columns.map((column) => ({ hint: null, kind: 'text', align: 'left', ...column }))

export const ReportRow = z.record(z.string(), ReportCell)
export type ReportRow = z.output<typeof ReportRow>

export const ReportGroup = z.object({ label: z.string().nullable().default(null), rows: z.array(ReportRow) })
export type ReportGroup = z.output<typeof ReportGroup>

/** A small table of counts beside the signature. */
export const ReportRecap = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.object({ label: z.string(), values: z.array(z.number()) })),
  totals: z
    .object({ label: z.string(), values: z.array(z.number()) })
    .nullable()
    .default(null),
})
export type ReportRecap = z.output<typeof ReportRecap>

/** One record in words behind the table: an annex with its sections. */
export const ReportNarrative = z.object({
  /** Block on top: which annex it is, and the rule that prescribes its form. */
  attachment: z.string(),
  basis: z.string(),
  title: z.string(),
  subtitle: z.string(),
  sections: z.array(z.object({ heading: z.string(), text: z.string() })),
})
export type ReportNarrative = z.output<typeof ReportNarrative>

export const Report = z.object({
  title: z.string(),
  subtitle: z.string().nullable().default(null),
  /** Lines that say what the list covers and as of when. */
  scope: z.array(z.string()).default([]),
  orientation: z.enum(['portrait', 'landscape']).default('landscape'),
  /** Puts a running number in front of each row. */
  numbered: z.boolean().default(true),
  columns: z.array(ReportColumn).min(1),
  groups: z.array(ReportGroup),
  /** What is counted in group heads: "naskah"; null prints no count. */
  countNoun: z.string().nullable().default(null),
  totals: ReportRow.nullable().default(null),
  recap: ReportRecap.nullable().default(null),
  notes: z.array(z.string()).default([]),
  /** Annexes, each on a sheet of its own. */
  narratives: z.array(ReportNarrative).optional(),
  signature: Signature.nullable().default(null),
  imprint: Imprint,
})
export type Report = z.output<typeof Report>

/** All rows in order, without their groups. */
export function reportRows(report: Report): ReportRow[] {
  return report.groups.flatMap((group) => group.rows)
}

/** Number of rows. */
export function rowCount(report: Report): number {
  return report.groups.reduce((sum, group) => sum + group.rows.length, 0)
}
