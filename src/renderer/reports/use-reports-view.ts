/** Which report is shown and of which time, kept in the address so that going back restores it. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import type { CalendarDate } from '../../shared/calendar/dates'
import { dateParts } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { columnDimensions, dimensions } from '../../shared/official/recap'
import { previousSemester, semesterOf } from '../../shared/periods/periods'
import type { ReportRequest } from '../../shared/reports/request'
import { useSession } from '../ipc/session'

export const reportNames = ['semester', 'sinergi', 'luar-negeri', 'rekapitulasi', 'akan-berakhir'] as const
export type ReportName = (typeof reportNames)[number]

const Search = z.object({
  report: z.enum(reportNames).default('semester').catch('semester'),
  year: z.number().int().min(2000).max(2100).nullable().default(null).catch(null),
  semester: z
    .union([z.literal(1), z.literal(2)])
    .nullable()
    .default(null)
    .catch(null),
  days: z.number().int().min(1).max(1830).default(90).catch(90),
  rows: z.enum(dimensions).default('scheme').catch('scheme'),
  columns: z.enum(columnDimensions).default('status').catch('status'),
})
type Stored = z.output<typeof Search>

/** `year` null counts all years in the recapitulation; the other reports take the last one that is over. */
export type ReportsView = Omit<Stored, 'semester'> & { semester: 1 | 2; lastYear: number; lastSemesterYear: number }

export function useReportsView(): { view: ReportsView; change: (part: Partial<Stored>) => void } {
  const { timeZone } = useSession()
  const raw = useSearch({ strict: false })
  const navigate = useNavigate()
  const view = useMemo(() => viewOf(Search.parse(raw), todayIn(timeZone, Date.now())), [raw, timeZone])
  const change = useCallback(
    (part: Partial<Stored>) =>
      void navigate({ to: '.', search: { ...Search.parse(raw), ...part } as never, replace: true }),
    [navigate, raw],
  )
  return { view, change }
}

function viewOf(stored: Stored, today: CalendarDate): ReportsView {
  const last = previousSemester(semesterOf(today))
  return {
    ...stored,
    semester: stored.semester ?? (last.semester === 1 ? 1 : 2),
    lastYear: dateParts(today).year - 1,
    lastSemesterYear: last.year,
  }
}

/** The year that a report of the ministry shows when nobody has chosen one. */
export const yearOf = (view: ReportsView): number =>
  view.year ?? (view.report === 'luar-negeri' ? view.lastYear : view.lastSemesterYear)

/** The report as main takes it. */
export function requestOf(view: ReportsView): ReportRequest {
  switch (view.report) {
    case 'semester':
      return { kind: 'semester', part: 'umum', year: yearOf(view), semester: view.semester }
    case 'sinergi':
      return { kind: 'semester', part: 'sinergi', year: yearOf(view), semester: view.semester }
    case 'luar-negeri':
      return { kind: 'foreign-year', year: yearOf(view) }
    case 'akan-berakhir':
      return { kind: 'expiring', days: view.days }
    case 'rekapitulasi':
      return { kind: 'recap', rows: view.rows, columns: view.columns, ...(view.year !== null && { year: view.year }) }
  }
}
