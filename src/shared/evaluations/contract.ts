/** Routes of evaluations. */
import { z } from 'zod'
import { AgreementId, EvaluationId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { EvaluationInput, EvaluationRow } from './model'

const one = z.object({ id: EvaluationId })

export const evaluationsContract = {
  /** Evaluations of one agreement, the newest first; those in the trash when asked. */
  'evaluations.list': query(
    z.object({ agreementId: AgreementId, trashed: z.boolean().default(false) }),
    z.array(EvaluationRow),
  ),
  /** Adds (`id` null) or changes one. */
  'evaluations.save': command(z.object({ id: EvaluationId.nullable(), input: EvaluationInput }), one),
  'evaluations.trash': command(one, one),
  'evaluations.restore': command(one, one),
} as const
