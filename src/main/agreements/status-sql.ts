/** The status of agreements as SQL over the table alias `a`; says the same as `statusOf`, which a property test proves. */
import { sql, type SQL } from 'drizzle-orm'
import { isForeign, schemes } from '../../shared/agreements/enums'
import type { AgreementStatus } from '../../shared/agreements/model'
import { expiringDays } from '../../shared/agreements/status'
import { addDays, type CalendarDate } from '../../shared/calendar/dates'

/** Whether a signed agreement extends `a`; the partial index `agreements_renewals` answers it. */
export const isRenewed = sql.raw(
  `exists (select 1 from agreements r where r.parent_id = a.id and r.parent_relation = 'PERPANJANGAN' and r.signed_on is not null and r.deleted_at is null)`,
)

const foreign = sql.raw(
  `a.scheme in (${schemes
    .filter(isForeign)
    .map((scheme) => `'${scheme}'`)
    .join(', ')})`,
)

/** SQL of the status on `today`. */
export function statusSql(today: CalendarDate): SQL<AgreementStatus> {
  const { domestic, foreign: abroad } = limits(today)
  return sql<AgreementStatus>`case
    when a.signed_on is null then case when a.process_started_on is null then 'draft' else 'inProcess' end
    when a.closing = 'DIAKHIRI' and (a.closed_on is null or a.closed_on <= ${today}) then 'ended'
    when a.closing = 'DIBIARKAN_BERAKHIR' and a.ends_on < ${today} then 'expired'
    when ${isRenewed} then 'extended'
    when coalesce(a.starts_on, a.signed_on) > ${today} then 'notYetValid'
    when a.ends_on is null then 'active'
    when a.ends_on < ${today} then 'undecided'
    when a.ends_on <= case when ${foreign} then ${abroad} else ${domestic} end then 'expiring'
    else 'active' end`
}

/** SQL that holds for one status. Where it can, it limits `ends_on` or `signed_on` by a plain range, for the indexes. */
export function hasStatus(status: AgreementStatus, today: CalendarDate): SQL {
  const { domestic, foreign: abroad } = limits(today)
  const notEnded = sql`(a.closing is null or a.closing <> 'DIAKHIRI' or a.closed_on > ${today})`
  const open = sql`a.signed_on is not null and ${notEnded} and coalesce(a.starts_on, a.signed_on) <= ${today} and not ${isRenewed}`
  switch (status) {
    case 'draft':
      return sql`(a.signed_on is null and a.process_started_on is null)`
    case 'inProcess':
      return sql`(a.signed_on is null and a.process_started_on is not null)`
    case 'ended':
      return sql`(a.signed_on is not null and a.closing = 'DIAKHIRI' and (a.closed_on is null or a.closed_on <= ${today}))`
    case 'expired':
      return sql`(a.ends_on < ${today} and a.signed_on is not null and a.closing = 'DIBIARKAN_BERAKHIR')`
    case 'extended':
      return sql`(a.signed_on is not null and ${notEnded} and not (a.closing is 'DIBIARKAN_BERAKHIR' and a.ends_on is not null and a.ends_on < ${today}) and ${isRenewed})`
    case 'notYetValid':
      return sql`(a.signed_on is not null and ${notEnded} and coalesce(a.starts_on, a.signed_on) > ${today} and not (a.closing is 'DIBIARKAN_BERAKHIR' and a.ends_on is not null and a.ends_on < ${today}) and not ${isRenewed})`
    case 'undecided':
      return sql`(a.ends_on < ${today} and a.closing is not 'DIBIARKAN_BERAKHIR' and ${open})`
    case 'expiring':
      return sql`(a.ends_on between ${today} and ${abroad} and (a.ends_on <= ${domestic} or ${foreign}) and ${open})`
    case 'active':
      return sql`((a.ends_on is null or a.ends_on > ${domestic}) and (a.ends_on is null or a.ends_on > ${abroad} or not ${foreign}) and ${open})`
  }
}

function limits(today: CalendarDate): { domestic: CalendarDate; foreign: CalendarDate } {
  return { domestic: addDays(today, expiringDays.domestic), foreign: addDays(today, expiringDays.foreign) }
}
