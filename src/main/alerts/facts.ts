/** The dates that alerts are about: SQL narrows them down by the indexes, in slices that hold nobody up. */
import { sql, type SQL } from 'drizzle-orm'
import { schemes, isForeign, type Scheme } from '../../shared/agreements/enums'
import type { AlertFact } from '../../shared/alerts/due'
import { furthestStep, type AlertRuleKey } from '../../shared/alerts/rules'
import { addDays, addMonths, dateOf, dateParts, type CalendarDate } from '../../shared/calendar/dates'
import { createCalendar } from '../../shared/calendar/working-days'
import { lastDayOfClock } from '../../shared/deadlines/clocks'
import type { ClockKey } from '../../shared/schemes/keys'
import { lawOf } from '../../shared/schemes/laws'
import { isRenewed } from '../agreements/status-sql'
import { readSettings } from '../settings/queries'
import { reportFacts } from './report-facts'
import { slices, type FactSource } from './slices'
import { stageFacts } from './stage-facts'

/**
 * All dates that may have an alert on `today`, some of them not due yet: two sources to be read beside each other. The large
 * slices follow one another, so that they leave a connection to whoever wants a list meanwhile.
 */
export const registerFacts = (source: FactSource): AsyncGenerator<AlertFact[]>[] => [
  slicedFacts(source),
  stageFacts(source),
]

async function* slicedFacts(source: FactSource): AsyncGenerator<AlertFact[]> {
  yield* signedFacts(source)
  yield* letterFacts(source)
  yield* extensionFacts(source)
  yield* partlySignedFacts(source)
  yield* reportFacts(source)
  yield await teamFacts(source)
}

const foreign = schemes.filter(isForeign)

/** Signed, and nobody has decided about the end: neither by words nor by a signed extension. */
const undecided = sql`a.deleted_at is null and a.signed_on is not null and a.closing is null and not ${isRenewed}`

const agreementFact = (
  rule: AlertRuleKey,
  { id, scheme }: { id: string; scheme: Scheme },
  date: CalendarDate,
): AlertFact => ({ subject: 'agreement', subjectId: id, rule, detail: null, date, scheme })

type Ending = { id: string; scheme: Scheme; endsOn: CalendarDate }
type Signed = { at: number; id: string; scheme: Scheme; signedOn: CalendarDate }

const noHolidays = createCalendar()

/** The last day of a clock that counts in months or years, so that no working day plays a part. */
function clockDay(scheme: Scheme, key: ClockKey, from: CalendarDate): CalendarDate | null {
  const clock = lawOf(scheme).clocks.find((one) => one.key === key)
  return clock ? lastDayOfClock(clock, from, noHolidays) : null
}

/** Letters of intent without a signed agreement below them. Permendagri 25/2020 art. 13. */
async function* letterFacts({ db, rules, today }: FactSource): AsyncGenerator<AlertFact[]> {
  const far = furthestStep(rules, 'LOI_LAPSE')
  if (far === Number.NEGATIVE_INFINITY) return
  const select = (after: Signed | null) => sql`select a.rowid as at, a.id, a.scheme, a.signed_on as signedOn
    from agreements a where ${undecided} and a.document_kind = 'LOI' and a.scheme in ${foreign}
      and a.rowid > ${after?.at ?? 0} and not exists (
        with recursive below (id) as (
          select b.id from agreements b where b.parent_id = a.id
          union select c.id from below join agreements c on c.parent_id = below.id)
        select 1 from below join agreements m on m.id = below.id
        where m.document_kind = 'MOU' and m.signed_on is not null and m.deleted_at is null)
    order by a.rowid`
  for await (const rows of slices<Signed>(db, select)) {
    yield rows.flatMap((row) => {
      const date = clockDay(row.scheme, 'LOI_TERM', row.signedOn)
      return date && date <= addDays(today, far) ? [agreementFact('LOI_LAPSE', row, date)] : []
    })
  }
}

/** Cooperation abroad whose extension must be asked for, until it ends. Permendagri 25/2020 art. 33. */
async function* extensionFacts({ db, rules, today }: FactSource): AsyncGenerator<AlertFact[]> {
  const far = furthestStep(rules, 'EXTENSION_WINDOW')
  if (far === Number.NEGATIVE_INFINITY) return
  // Six months ahead of the end; a month more, since months differ in length.
  const last = addMonths(addDays(today, far), 7)
  const select = (after: Ending | null) => sql`select a.id, a.scheme, a.ends_on as endsOn
    from agreements a indexed by agreements_ends
    where ${undecided} and a.ends_on between ${after?.endsOn ?? today} and ${last} and a.scheme in ${foreign}
      and a.document_kind not in ('LOI', 'ADDENDUM')
      and not exists (select 1 from stage_events e where e.agreement_id = a.id and e.event_key = 'EXTENSION_REQUESTED')
      ${after ? sql`and (a.ends_on, a.id) > (${after.endsOn}, ${after.id})` : sql``}
    order by a.ends_on, a.id`
  for await (const rows of slices<Ending>(db, select)) {
    yield rows.flatMap((row) => {
      const date = clockDay(row.scheme, 'EXTENSION_REQUEST', row.endsOn)
      return date ? [agreementFact('EXTENSION_WINDOW', row, date)] : []
    })
  }
}

const gaps = { MISSING_SCAN: 'noScan', MISSING_NUMBER: 'noNumber', MISSING_PARTNER_NUMBER: 'noPartnerNumber' } as const
type Gap = keyof typeof gaps
type Open = Signed & { isLetter: number; endsOn: CalendarDate | null } & Record<(typeof gaps)[Gap], number>

/**
 * The two rules about the last valid day, of which a letter of intent has one of its own, and what is missing of agreements
 * that still hold; of those that are over the completeness report tells. One pass over the register for both.
 */
async function* signedFacts({ db, rules, today }: FactSource): AsyncGenerator<AlertFact[]> {
  const watched = (Object.keys(gaps) as Gap[]).filter((rule) => furthestStep(rules, rule) > Number.NEGATIVE_INFINITY)
  const far = Math.max(furthestStep(rules, 'AGREEMENT_END'), furthestStep(rules, 'AGREEMENT_PAST'))
  const last = far === Number.NEGATIVE_INFINITY ? null : addDays(today, far)
  if (watched.length === 0 && last === null) return
  const cells = watched.map((rule) => {
    const test = sql`case when a.ends_on < ${today} then 0 else ${gapTests[rule]} end`
    return sql`, ${test} as ${sql.identifier(gaps[rule])}`
  })
  const select = (after: Open | null) => sql`select a.rowid as at, a.id, a.scheme, a.signed_on as signedOn,
      a.ends_on as endsOn, a.document_kind = 'LOI' as isLetter ${sql.join(cells)}
    from agreements a where ${undecided} and a.rowid > ${after?.at ?? 0}
    order by a.rowid`
  for await (const rows of slices<Open>(db, select)) {
    const facts: AlertFact[] = []
    for (const row of rows) {
      if (last !== null && row.endsOn !== null && row.endsOn <= last && row.isLetter === 0) {
        facts.push(agreementFact('AGREEMENT_END', row, row.endsOn))
        if (row.endsOn < today) facts.push(agreementFact('AGREEMENT_PAST', row, row.endsOn))
      }
      for (const rule of watched) if (row[gaps[rule]] === 1) facts.push(agreementFact(rule, row, row.signedOn))
    }
    yield facts
  }
}

const gapTests: Record<Gap, SQL> = {
  MISSING_SCAN: sql`not exists (select 1 from attachments f where f.agreement_id = a.id and f.deleted_at is null)`,
  MISSING_NUMBER: sql`not exists (select 1 from parties p where p.agreement_id = a.id and p.position = 1 and p.number is not null)`,
  MISSING_PARTNER_NUMBER: sql`exists (select 1 from parties p where p.agreement_id = a.id and p.position > 1 and p.number is null)`,
}

/** Some parties have signed and others have not: counted from the last signature, since the day of the agreement is open. */
async function* partlySignedFacts({ db, rules }: FactSource): AsyncGenerator<AlertFact[]> {
  if (furthestStep(rules, 'MISSING_PARTNER_DATE') === Number.NEGATIVE_INFINITY) return
  const select = (after: Signed | null) => sql`select a.rowid as at, a.id, a.scheme,
      (select max(p.signed_on) from parties p where p.agreement_id = a.id) as signedOn
    from agreements a indexed by agreements_signed
    where a.deleted_at is null and a.signed_on is null and a.closing is null and a.id > ${after?.id ?? ''}
      and exists (select 1 from parties p where p.agreement_id = a.id and p.signed_on is not null)
      and exists (select 1 from parties p where p.agreement_id = a.id and p.signed_on is null)
    order by a.id`
  for await (const rows of slices<Signed>(db, select)) {
    yield rows.map((row) => agreementFact('MISSING_PARTNER_DATE', row, row.signedOn))
  }
}

/** Decrees on the TKKSD of the province and of its kabupaten and kota. Permendagri 22/2020 art. 45. */
async function teamFacts({ db, today }: FactSource): Promise<AlertFact[]> {
  const { unit } = await readSettings(db)
  const rows = await db.all<{ id: string; decreeNumber: string | null; validUntil: CalendarDate | null }>(
    sql`select r.id, t.decree_number as decreeNumber, t.valid_until as validUntil
      from regions r left join teams t on t.region_id = r.id
      where r.code = ${unit.provinceCode} or r.parent_code = ${unit.provinceCode} order by r.code limit 1000`,
  )
  // Where nobody has begun to record decrees, all of them would be missing.
  const isKept = rows.some(({ decreeNumber }) => decreeNumber !== null)
  const newYear = dateOf(dateParts(today).year, 1, 1)
  return rows.flatMap(({ id, decreeNumber, validUntil }): AlertFact[] => {
    const about = { subject: 'region', subjectId: id, detail: null, scheme: null } as const
    if (decreeNumber === null) return !isKept ? [] : [{ ...about, rule: 'TEAM_MISSING', date: newYear }]
    return validUntil === null ? [] : [{ ...about, rule: 'TEAM_ENDING', date: validUntil }]
  })
}
