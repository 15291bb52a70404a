/** What the completeness report shows now: the lack, the semester and the page, kept in the address. */
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { z } from 'zod'
import { todayIn } from '../../shared/calendar/moments'
import { lackKeys } from '../../shared/completeness/rules'
import { previousSemester, semesterOf } from '../../shared/periods/periods'
import { useSession } from '../ipc/session'

const Search = z.object({
  lack: z.enum(lackKeys).default('NO_SCAN').catch('NO_SCAN'),
  year: z.number().int().min(1900).max(2200).nullable().default(null).catch(null),
  semester: z
    .union([z.literal(1), z.literal(2)])
    .nullable()
    .default(null)
    .catch(null),
  page: z.number().int().min(0).default(0).catch(0),
})
type Stored = z.output<typeof Search>
export type CompletenessView = Pick<Stored, 'lack' | 'page'> & { year: number; semester: 1 | 2 }

/** Without a choice it is the last semester that is over. */
export function useCompletenessView(): {
  view: CompletenessView
  change: (part: Partial<CompletenessView>) => void
} {
  const { timeZone } = useSession()
  const raw = useSearch({ strict: false })
  const navigate = useNavigate()
  const view = useMemo(() => {
    const stored = Search.parse(raw)
    const last = previousSemester(semesterOf(todayIn(timeZone, Date.now())))
    const semester = stored.semester ?? (last.semester === 1 ? 1 : 2)
    return { ...stored, year: stored.year ?? last.year, semester } as const
  }, [raw, timeZone])
  const change = useCallback(
    (part: Partial<CompletenessView>) =>
      void navigate({ to: '.', search: { ...view, page: 0, ...part } as never, replace: true }),
    [navigate, view],
  )
  return { view, change }
}
