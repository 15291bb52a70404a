/** Agreements that still hold while what they rest on is over. */
import { sql, type SQL } from 'drizzle-orm'
import { isForeign, schemes } from '../../shared/agreements/enums'
import type { ChainMark } from '../../shared/agreements/model'
import type { CalendarDate } from '../../shared/calendar/dates'
import type { Queryable } from '../database/db'
import { idList } from './id-list'
import { isRenewed } from './status-sql'

/** Holds for the signed agreements `a` that rest on one that is over; an extension follows its parent and does not rest on it. */
export const parentOver = (today: CalendarDate): SQL =>
  sql`(${restsValidly(today)} and exists (select 1 from agreements p where p.id = a.parent_id and ${isOver(today)}))`

/** Rowids of the agreements that carry one of the marks, each once. */
export const markedRowids = (marks: readonly ChainMark[], today: CalendarDate): SQL =>
  sql.join(
    marks.map((mark) => restingOn(today, mark === 'PARENT_OVER' ? 'a' : 'p')),
    sql` union `,
  )

/** From what rests on a parent, which an index of its own knows, up to the parents that are over. */
const restingOn = (today: CalendarDate, which: 'a' | 'p'): SQL =>
  sql`select distinct ${sql.raw(which)}.rowid from agreements a indexed by agreements_resting
    cross join agreements p indexed by agreements_standing on p.id = a.parent_id
    where a.parent_id > '' and a.deleted_at is null and a.signed_on is not null and ${restsValidly(today)} and ${isOver(today)}`

/** Of `a`: it is valid and carries out or amends its parent. */
const restsValidly = (today: CalendarDate): SQL =>
  sql`a.parent_relation in ('PELAKSANAAN', 'ADENDUM') and coalesce(a.starts_on, a.signed_on) <= ${today}
    and (a.ends_on is null or a.ends_on >= ${today})
    and not (a.closing is 'DIAKHIRI' and coalesce(a.closed_on, ${today}) <= ${today}) and not ${isRenewed}`

/** Of `p`: it was signed, has ended and was not extended. */
const isOver = (today: CalendarDate): SQL =>
  sql`p.deleted_at is null and p.signed_on is not null and not ${isStep}
    and ((p.ends_on is not null and p.ends_on < ${today}) or (p.closing is 'DIAKHIRI' and coalesce(p.closed_on, ${today}) <= ${today}))
    and not exists (select 1 from agreements n where n.parent_id = p.id and n.parent_relation = 'PERPANJANGAN'
      and n.signed_on is not null and n.deleted_at is null)`

const foreign = sql.raw(
  schemes
    .filter(isForeign)
    .map((scheme) => `'${scheme}'`)
    .join(', '),
)
/** A letter of intent or a plan abroad is done with once the next document is signed. Permendagri 25/2020 art. 13 to 20. */
const isStep = sql`(p.document_kind = 'LOI' or (p.document_kind = 'RENCANA_KERJA' and p.scheme in (${foreign})))`

/** Which of a page's agreements are over with something valid below them, or valid below something that is over. */
export async function chainMarks(
  db: Queryable,
  ids: readonly string[],
  today: CalendarDate,
): Promise<Map<string, ChainMark>> {
  if (ids.length === 0) return new Map()
  const page = idList(ids)
  const signed = sql.raw('a.deleted_at is null and a.signed_on is not null')
  const rows = await db.all<{ id: string; place: ChainMark }>(sql`
    select a.parent_id as id, 'LIVING_BELOW' as place from agreements a
      where a.parent_id in ${page} and ${signed} and ${parentOver(today)}
    union select a.id, 'PARENT_OVER' from agreements a where a.id in ${page} and ${signed} and ${parentOver(today)}`)
  return new Map(rows.map(({ id, place }) => [id, place]))
}
