/** The stages of one record as its page shows them. */
import type { CalendarDate } from '../../shared/calendar/dates'
import { assess } from '../../shared/deadlines/engine'
import { eventKeys } from '../../shared/schemes/keys'
import { StageBoard, type StageSubject } from '../../shared/stages/model'
import { isStageKey } from '../../shared/stages/rules'
import type { Queryable } from '../database/db'
import { gather, type Gathered } from './facts'

/** Stages, deadlines and the next step as they stand on `today`. Throws NOT_FOUND. */
export async function readBoard(db: Queryable, subject: StageSubject, today: CalendarDate): Promise<StageBoard> {
  const gathered = await gather(db, subject, today)
  const { agreement, plan, input, signingStage } = gathered
  return StageBoard.parse({
    scheme: input?.scheme ?? null,
    documentKind: agreement?.documentKind ?? null,
    assessment: input && assess(input),
    records: gathered.records.filter(({ stageKey }) => isStageKey(stageKey)),
    events: gathered.events.filter(({ eventKey }) => (eventKeys as readonly string[]).includes(eventKey)),
    dprdNeeded: agreement?.dprdNeeded ?? null,
    initiative: agreement?.initiative ?? plan?.initiative ?? null,
    signedOn: agreement?.signedOn ?? null,
    signingStage,
    locked: whyLocked(gathered),
    today,
  })
}

/** Why nothing can be recorded on this record; null when it can. */
export function whyLocked({ agreement, plan }: Gathered): string | null {
  if (agreement) return agreement.deletedAt === null ? null : 'Naskah ini ada di Sampah. Pulihkan dahulu, lalu ubah.'
  if (plan?.agreementId) return 'Rencana ini sudah menjadi naskah. Tahapannya dicatat pada naskah itu.'
  return plan?.deletedAt == null ? null : 'Rencana ini ada di Sampah. Pulihkan dahulu, lalu ubah.'
}
