/** Single facts of an agreement that other features learn of and write within their own commands. */
import { and, eq, isNull } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { AgreementId } from '../../shared/ids/ids'
import type { Initiative } from '../../shared/plans/enums'
import type { Tx } from '../database/db'
import { agreements } from '../database/schema/agreements'
import type { Clock } from '../platform/clock'

type Deps = { clock: Clock }

/** Work on an agreement has begun; a day that stands already stays. */
export async function startProcessTx(tx: Tx, { clock }: Deps, id: AgreementId, on: CalendarDate): Promise<void> {
  await tx
    .update(agreements)
    .set({ processStartedOn: on, updatedAt: clock.now() })
    .where(and(eq(agreements.id, id), isNull(agreements.processStartedOn)))
}

/** Who proposed it, and whether the DPRD must approve. */
export async function setConditionsTx(
  tx: Tx,
  { clock }: Deps,
  id: AgreementId,
  conditions: { dprdNeeded: boolean | null; initiative: Initiative | null },
): Promise<void> {
  await tx
    .update(agreements)
    .set({ ...conditions, updatedAt: clock.now() })
    .where(eq(agreements.id, id))
}
