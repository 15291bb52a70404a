/** How features say what stands in a list: one builder per kind of request, from the request to the report. */
import type { CalendarDate } from '../../shared/calendar/dates'
import type { Imprint, Letterhead, Signature } from '../../shared/papers/model'
import type { Report } from '../../shared/reports/model'
import type { ReportKind, ReportRequest } from '../../shared/reports/request'

/** What every report takes over: the day it is made, the unit, who signs, and the line at its foot. */
export type ReportFrame = {
  today: CalendarDate
  unitName: string
  signature: Signature | null
  imprint: Imprint
}

export type BuiltReport = {
  report: Report
  /** In place of that of the unit. */
  letterhead?: Letterhead
  /** Without ending: `Register Naskah 12 Januari 2026`. */
  fileName: string
  /** Indonesian sentences the clerk should read: an empty list, rows that were cut off. */
  notices: string[]
}

export type ReportBuilder<K extends ReportKind> = (
  request: Extract<ReportRequest, { kind: K }>,
  frame: ReportFrame,
) => Promise<BuiltReport>

export type ReportBuilders = { [K in ReportKind]: ReportBuilder<K> }
