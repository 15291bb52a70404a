/** Clocks of stages that run or were missed, by the deadline engine, for what is still in process. */
import { sql } from 'drizzle-orm'
import type { AlertFact } from '../../shared/alerts/due'
import { furthestStep } from '../../shared/alerts/rules'
import type { Scheme } from '../../shared/agreements/enums'
import { assess } from '../../shared/deadlines/engine'
import { clockKeys } from '../../shared/schemes/keys'
import { StageSubject } from '../../shared/stages/model'
import { readCalendar } from '../holidays/queries'
import { gather } from '../stages/facts'
import type { FactSource } from './slices'

type InProcess = { kind: 'agreement' | 'plan'; id: string; scheme: Scheme }

/** Clocks with a rule of their own. */
const elsewhere: readonly string[] = ['LOI_TERM', 'EXTENSION_REQUEST']

/** Unsigned agreements and living plans in whose stages something has happened; hundreds even in a large register. */
export async function* stageFacts({ db, rules, today }: FactSource): AsyncGenerator<AlertFact[]> {
  if (furthestStep(rules, 'STAGE_CLOCK') === Number.NEGATIVE_INFINITY) return
  const rows = await db.all<InProcess>(sql`
    select 'agreement' as kind, a.id, a.scheme from agreements a
    where a.id in (select agreement_id from stage_events where agreement_id is not null)
      and a.signed_on is null and a.deleted_at is null and a.closing is null
    union all
    select 'plan', p.id, p.scheme from plans p
    where p.id in (select plan_id from stage_events where plan_id is not null)
      and p.scheme is not null and p.agreement_id is null and p.postponed_on is null and p.deleted_at is null
    order by 1, 2 limit 20000`)
  const calendar = await readCalendar(db)
  for (const { kind, id, scheme } of rows) {
    const { input } = await gather(db, StageSubject.parse({ kind, id }), today, calendar)
    const facts: AlertFact[] = []
    for (const { key, dueOn, open, state } of input ? assess(input).deadlines : []) {
      const counts = (clockKeys as readonly string[]).includes(key) && !elsewhere.includes(key)
      if (!counts || !open || !dueOn || (state !== 'running' && state !== 'late' && state !== 'deemed')) continue
      facts.push({ subject: kind, subjectId: id, rule: 'STAGE_CLOCK', detail: key, date: dueOn, scheme })
    }
    yield facts
  }
}
