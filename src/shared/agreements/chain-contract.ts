/** Routes of chains: the family of an agreement, and hanging one below another. */
import { z } from 'zod'
import { GuardReasons } from '../guards/model'
import { AgreementId } from '../ids/ids'
import { command, query } from '../ipc/define'
import { ChainFamily } from './chain-model'
import { parentRelations } from './enums'

export const chainsContract = {
  'chains.family': query(z.object({ id: AgreementId }), ChainFamily),
  /** Hangs an agreement below another one, or takes it out with nulls. Throws VALIDATION. */
  'chains.link': command(
    z.object({
      id: AgreementId,
      parentId: AgreementId.nullable(),
      relation: z.enum(parentRelations).nullable(),
      reasons: GuardReasons,
    }),
    z.object({ id: AgreementId }),
  ),
} as const
