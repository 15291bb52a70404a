/** Rencana baru, or the change of one: a form that never loses what was typed. */
import Box from '@mui/material/Box'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { z } from 'zod'
import { dateParts } from '../../shared/calendar/dates'
import { todayIn } from '../../shared/calendar/moments'
import { useRoute } from '../ipc/hooks'
import { useSession } from '../ipc/session'
import { useDraft } from '../records/use-draft'
import { SkeletonRows } from '../ui/SkeletonRows'
import { emptyForm, formOf, type FormValues } from './form-model'
import { PlanForm } from './PlanForm'
import { PlanProblem } from './PlanProblem'
import { usePlanId } from './use-plan-id'

/** Entries as they were typed; the form itself says what is wrong with them. */
const DraftBody = z.custom<FormValues>(
  (value) => typeof value === 'object' && value !== null && 'title' in value && 'regionIds' in value,
)

const Start = z.object({ tahun: z.number().int().optional().catch(undefined) })

/** A new plan, perhaps for a chosen year (`?tahun=`); else for the next one, since plans run ahead of the budget. */
export function NewPlanScreen() {
  const { timeZone } = useSession()
  const { tahun } = Start.parse(useSearch({ strict: false }))
  const [year] = useState(() => tahun ?? dateParts(todayIn(timeZone, Date.now())).year + 1)
  const { draft, keep, drop } = useDraft('plan:new', DraftBody)
  if (draft === undefined) return <Loading />
  return <PlanForm id={null} initial={emptyForm(year)} draft={draft} keep={keep} drop={drop} plan={null} />
}

/** The change of a saved plan. */
export function EditPlanScreen() {
  const id = usePlanId()
  const { data, error } = useRoute('plans.get', { id })
  const { draft, keep, drop } = useDraft(`plan:${id}`, DraftBody)
  if (error) return <PlanProblem error={error} />
  if (draft === undefined || !data) return <Loading />
  return <PlanForm key={id} id={id} initial={formOf(data)} draft={draft} keep={keep} drop={drop} plan={data} />
}

function Loading() {
  return (
    <Box sx={{ p: '20px' }}>
      <SkeletonRows count={8} />
    </Box>
  )
}
