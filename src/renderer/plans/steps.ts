/** The words of the steps that move a plan from status to status. */
import type { PlanRow } from '../../shared/plans/model'
import { planStatuses, type PlanStatus } from '../../shared/plans/status'
import { statuses } from '../../shared/status/statuses'

/** A plan to be moved: enough to know where it stands and returns to. */
export type Movable = Pick<PlanRow, 'id' | 'title' | 'status' | 'reached'>

export type Step = { to: PlanStatus | 'resumed'; label: string }

const labels: Record<Step['to'], string> = {
  proposed: 'Kembalikan menjadi usulan',
  reviewed: 'Tandai dibahas',
  agreed: 'Tandai disepakati',
  fixed: 'Tandai ditetapkan',
  postponed: 'Tunda',
  resumed: 'Lanjutkan',
}

export const stepLabel = (to: Step['to']): string => labels[to]

/** The step that leads to a status: a plan that waits goes on where it stood. */
export const stepTo = ({ status, reached }: Movable, to: PlanStatus): Step['to'] =>
  status === 'postponed' && to === reached ? 'resumed' : to

/** All steps a plan can take now. */
export const stepsOf = (plan: Movable): Step[] =>
  planStatuses
    .filter((to) => to !== plan.status)
    .map((to) => stepTo(plan, to))
    .map((to) => ({
      to,
      label: to === 'resumed' ? `${labels.resumed}: ${statuses.plan[plan.reached].word.toLowerCase()}` : labels[to],
    }))
