/** The stages of one record as its page shows them. */
import type { CalendarDate } from '../../shared/calendar/dates'
import { assess } from '../../shared/deadlines/engine'
import { eventKeys } from '../../shared/schemes/keys'
import { StageBoard, type StageSubject } from '../../shared/stages/model'
import { isStageKey } from '../../shared/stages/rules'
import type { Queryable } from '../database/db'
import { readChecks, readReview } from './checks'
import { gather } from './facts'
import { whyLocked } from './open'

/** Stages, deadlines and the next step as they stand on `today`. Throws NOT_FOUND. */
export async function readBoard(db: Queryable, subject: StageSubject, today: CalendarDate): Promise<StageBoard> {
  const [gathered, checks, review] = await Promise.all([
    gather(db, subject, today),
    readChecks(db, subject),
    readReview(db, subject),
  ])
  const { agreement, plan, input, signingStage } = gathered
  return StageBoard.parse({
    scheme: input?.scheme ?? null,
    documentKind: agreement?.documentKind ?? null,
    assessment: input && assess(input),
    records: gathered.records.filter(({ stageKey }) => isStageKey(stageKey)),
    events: gathered.events.filter(({ eventKey }) => (eventKeys as readonly string[]).includes(eventKey)),
    checks,
    review,
    dprdNeeded: agreement?.dprdNeeded ?? null,
    initiative: agreement?.initiative ?? plan?.initiative ?? null,
    signedOn: agreement?.signedOn ?? null,
    signingStage,
    locked: whyLocked(gathered),
    today,
  })
}
