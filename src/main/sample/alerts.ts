/** Sample decisions about alerts: one to extend, one put off, one that its step needs nothing. */
import { asc, sql } from 'drizzle-orm'
import { dueAlert, familyOf, ruleText, type AlertFact } from '../../shared/alerts/due'
import type { AlertDecision } from '../../shared/alerts/enums'
import { createRuleSet } from '../../shared/alerts/rules'
import { addDays, type CalendarDate } from '../../shared/calendar/dates'
import type { Actor } from '../../shared/ipc/define'
import type { Tx } from '../database/db'
import { agreements } from '../database/schema/agreements'
import { alertDecisionRows } from '../database/schema/alerts'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'

type Deps = { newId: NewId; clock: Clock }
type Sample = { decision: AlertDecision; reason: string; snooze: number | null; daysAgo: number }

const samples: readonly Sample[] = [
  { decision: 'TUNDA', reason: 'Menunggu hasil evaluasi perangkat daerah pemrakarsa.', snooze: 14, daysAgo: 1 },
  {
    decision: 'PERPANJANG',
    reason: 'Disepakati dalam rapat TKKSD; naskah perpanjangan disusun.',
    snooze: null,
    daysAgo: 3,
  },
  { decision: 'TIDAK_PERLU', reason: 'Mitra akan bersurat lebih dahulu.', snooze: null, daysAgo: 2 },
]

const DAY = 86_400_000

/** Answers every third of the agreements that end in the coming weeks, as somebody would have done these days. */
export async function addSampleDecisionsTx(tx: Tx, { newId, clock }: Deps, person: Actor): Promise<void> {
  const today = clock.today() as CalendarDate
  const ending = await tx
    .select()
    .from(agreements)
    .where(
      sql`${agreements.deletedAt} is null and ${agreements.closing} is null and ${agreements.signedOn} is not null
        and ${agreements.documentKind} <> 'LOI' and ${agreements.endsOn} between ${addDays(today, 8)} and ${addDays(today, 85)}`,
    )
    .orderBy(asc(agreements.endsOn), asc(agreements.title))
    .limit(samples.length * 3)
  const rules = createRuleSet()
  for (const [place, { decision, reason, snooze, daysAgo }] of samples.entries()) {
    const agreement = ending[place * 3 + 1]
    if (!agreement?.endsOn) continue
    const date = agreement.endsOn as CalendarDate
    const about = { subject: 'agreement', subjectId: agreement.id, rule: 'AGREEMENT_END', detail: null } as const
    const fact: AlertFact = { ...about, date, scheme: agreement.scheme }
    const alert = dueAlert(fact, rules, undefined, addDays(today, -daysAgo))
    if (!alert) continue
    await tx.insert(alertDecisionRows).values({
      id: newId(),
      subjectKind: 'agreement',
      subjectId: agreement.id,
      rule: ruleText(familyOf(alert), alert.step),
      dueOn: date,
      decision,
      until: snooze === null ? null : addDays(today, snooze),
      reason,
      personId: person.id,
      personName: person.name,
      decidedAt: clock.now() - daysAgo * DAY,
    })
  }
}
