/** What stands in the columns of a plan, the same on screen and in reports. */
import { affairs, schemeWords, type AffairCode, type Scheme } from '../agreements/enums'
import type { ReportCell } from '../reports/model'
import type { PlanColumnKey } from './columns'
import { initiativeWords, priorityWords, type Initiative, type Priority } from './enums'

/** The entries of a plan that its columns show. */
export type PlanCellRow = {
  year: number
  title: string
  affairCode: AffairCode | null
  program: string | null
  places: string
  office: string | null
  partner: string | null
  scheme: Scheme | null
  initiative: Initiative
  priority: Priority
  costRupiah: number | null
  costSource: string | null
  basis: string | null
}

const affairNames = new Map<string | null, string>(affairs.map(({ code, name }) => [code, name]))

/** Name of a government affair; null without one. */
export const affairName = (code: AffairCode | null): string | null => affairNames.get(code) ?? null

/** Every column but the status. */
export const planCells = (row: PlanCellRow): Record<Exclude<PlanColumnKey, 'status'>, ReportCell> => ({
  title: row.title,
  // As text, because a number would get a dot for its thousands.
  year: String(row.year),
  affair: affairName(row.affairCode),
  program: row.program,
  places: row.places,
  office: row.office,
  partner: row.partner,
  scheme: row.scheme && schemeWords[row.scheme].short,
  initiative: initiativeWords[row.initiative],
  priority: priorityWords[row.priority],
  costRupiah: row.costRupiah,
  costSource: row.costSource,
  basis: row.basis,
})
