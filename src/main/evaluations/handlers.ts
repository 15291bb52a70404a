/** Routes of evaluations. */
import type { evaluationsContract } from '../../shared/evaluations/contract'
import type { Handlers } from '../../shared/ipc/define'
import type { Db } from '../database/db'
import { listEvaluations, type Evaluations } from './evaluations'

export type EvaluationsHandlersDeps = { db: Db; evaluations: Evaluations }

export function evaluationsHandlers({
  db,
  evaluations,
}: EvaluationsHandlersDeps): Handlers<typeof evaluationsContract> {
  return {
    'evaluations.list': ({ agreementId, trashed }) => listEvaluations(db, agreementId, trashed),
    'evaluations.save': ({ id, input }, { actor }) => evaluations.save(id, input, actor),
    'evaluations.trash': ({ id }, { actor }) => evaluations.trash(id, actor),
    'evaluations.restore': ({ id }, { actor }) => evaluations.restore(id, actor),
  }
}
