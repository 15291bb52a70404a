/** Dates of what meetings left behind: due dates of follow-ups that are open, and meetings without adopted minutes. */
import { sql } from 'drizzle-orm'
import type { AlertFact } from '../../shared/alerts/due'
import { furthestStep } from '../../shared/alerts/rules'
import { addDays, type CalendarDate } from '../../shared/calendar/dates'
import { momentAt, todayIn } from '../../shared/calendar/moments'
import { readSettings } from '../settings/queries'
import { slices, type FactSource } from './slices'

/** Slices of all dates that may have an alert on `today`; some are not due yet. */
export async function* readWorkFacts(source: FactSource): AsyncGenerator<AlertFact[]> {
  yield* followUpFacts(source)
  yield* minutesFacts(source)
}

type Due = { id: string; dueOn: CalendarDate }

/** Neither done nor cancelled, nor put off to a later day. */
async function* followUpFacts({ db, rules, today }: FactSource): AsyncGenerator<AlertFact[]> {
  const far = furthestStep(rules, 'FOLLOW_UP_DUE')
  if (far === Number.NEGATIVE_INFINITY) return
  const select = (after: Due | null) => sql`select f.id, f.due_on as dueOn
    from follow_ups f indexed by follow_ups_due
    where f.deleted_at is null and f.due_on <= ${addDays(today, far)} and f.done_on is null and f.cancelled_on is null
      and (f.snoozed_until is null or f.snoozed_until <= ${today})
      ${after ? sql`and (f.due_on, f.id) > (${after.dueOn}, ${after.id})` : sql``}
    order by f.due_on, f.id`
  for await (const rows of slices<Due>(db, select)) {
    yield rows.map(({ id, dueOn }) => ({
      ...{ subject: 'followUp', subjectId: id, detail: null, scheme: null },
      ...{ rule: 'FOLLOW_UP_DUE', date: dueOn },
    }))
  }
}

type Over = { at: number; id: string; endsAt: number }

/** Over since before today, not called off, and their minutes are not adopted. */
async function* minutesFacts({ db, rules, today }: FactSource): AsyncGenerator<AlertFact[]> {
  if (furthestStep(rules, 'MINUTES_MISSING') === Number.NEGATIVE_INFINITY) return
  const { timeZone } = (await readSettings(db)).unit
  const until = momentAt(addDays(today, 1), 0, timeZone)
  const select = (after: Over | null) => sql`select m.rowid as at, m.id, m.ends_at as endsAt
    from meetings m where m.deleted_at is null and m.ends_at <= ${until} and m.state = 'TERJADWAL'
      and m.minutes_on is null and m.rowid > ${after?.at ?? 0}
    order by m.rowid`
  for await (const rows of slices<Over>(db, select)) {
    yield rows.map(({ id, endsAt }) => ({
      ...{ subject: 'meeting', subjectId: id, detail: null, scheme: null },
      ...{ rule: 'MINUTES_MISSING', date: todayIn(timeZone, endsAt - 1) },
    }))
  }
}
