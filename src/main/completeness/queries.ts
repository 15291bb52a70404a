/** Which signed agreements lack what; counts and lists come from the same conditions. */
import { sql, type SQL } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import { LackRow, type LackQuestion } from '../../shared/completeness/contract'
import { lackKeys, yearDueBy, type LackKey } from '../../shared/completeness/rules'
import { numberGaps, type NumberGap } from '../../shared/completeness/series'
import type { Period } from '../../shared/periods/periods'
import { isRenewed } from '../agreements/status-sql'
import type { Queryable } from '../database/db'
import { owesReport } from '../periods/periods'

/** The semester asked for, and the day on which the parent of an agreement counts as over. */
export type Asked = { semester: Period; today: CalendarDate }

/** How many agreements lack what. */
export async function countLacks(db: Queryable, asked: Asked): Promise<Record<LackKey, number>> {
  const gaps = await findGaps(db)
  const sums = lackKeys.map((key) => sql`coalesce(sum(${lackSql(key, asked, gaps)}), 0) as ${sql.identifier(key)}`)
  const [counts] = await db.all<Record<LackKey, number>>(
    sql`select ${sql.join(sums, sql`, `)} from agreements a where ${signed}`,
  )
  const entries = lackKeys.map((key) => [key, counts?.[key] ?? 0])
  return Object.fromEntries(entries) as Record<LackKey, number> // every key is among the entries
}

type Page = { offset: number; limit: number }

/** Agreements that lack one thing, by initiating office; those without office last. */
export async function listLacking(
  db: Queryable,
  { lack, year, semester }: LackQuestion,
  { offset, limit }: Page,
  today: CalendarDate,
): Promise<{ rows: LackRow[]; total: number }> {
  const gaps = lack === 'NUMBER_GAP' ? await findGaps(db) : []
  const where = sql`${signed} and ${lackSql(lack, { semester: { year, semester }, today }, gaps)}`
  const [count] = await db.all<{ total: number }>(sql`select count(*) as total from agreements a where ${where}`)
  const order = sql.raw(lack === 'NUMBER_GAP' ? 'x.number, x.id' : `${byOffice}, x.title collate nocase, x.id`)
  const rows = await db.all<Omit<LackRow, 'note'> & { parent: string | null }>(sql`select x.* from (
      select a.id, a.title, a.number_text as number, a.scheme, a.document_kind as documentKind,
        a.partner_text as partners, a.signed_on as signedOn, a.ends_on as endsOn,
        (select p.title from agreements p where p.id = a.parent_id) as parent,
        coalesce((select group_concat(coalesce(o.short_name, o.name), ', ' order by ao.position)
          from agreement_offices ao join offices o on o.id = ao.office_id where ao.agreement_id = a.id), '') as offices
      from agreements a where ${where}) x
    order by ${order} limit ${limit} offset ${offset}`)
  const gapOf = new Map(gaps.map((gap) => [gap.id, gap]))
  return {
    rows: rows.map(({ parent, ...row }) => {
      const note = lack === 'PARENT_OVER' ? parent && `Induk: ${parent}` : gapNote(gapOf.get(row.id))
      return LackRow.parse({ ...row, note })
    }),
    total: count?.total ?? 0,
  }
}

const byOffice = `x.offices = '', x.offices collate nocase`

/** Only signed agreements outside of the trash can lack something. */
const signed = sql.raw('a.deleted_at is null and a.signed_on is not null')

const noParty = (condition: string): SQL =>
  sql.raw(`exists (select 1 from parties p where p.agreement_id = a.id and ${condition})`)

/** Holds for the agreements `a` that lack it. */
function lackSql(key: LackKey, { semester, today }: Asked, gaps: readonly NumberGap[]): SQL {
  switch (key) {
    case 'NO_SCAN':
      return sql`not exists (select 1 from attachments f where f.agreement_id = a.id and f.role = 'NASKAH' and f.deleted_at is null)`
    case 'NO_NUMBER':
      return sql`not exists (select 1 from parties p where p.agreement_id = a.id and p.position = 1 and coalesce(p.number, '') <> '')`
    case 'NO_PARTNER_NUMBER':
      return noParty(`p.position > 1 and coalesce(p.number, '') = ''`)
    case 'NUMBER_GAP':
      return sql`a.id in (select value from json_each(${JSON.stringify(gaps.map(({ id }) => id))}))`
    case 'NO_END':
      return sql`(a.ends_on is null and a.term_kind <> 'TERBUKA')`
    case 'NO_OFFICE':
      return sql`not exists (select 1 from agreement_offices ao where ao.agreement_id = a.id)`
    case 'NO_AFFAIR':
      return sql`not exists (select 1 from agreement_affairs aa where aa.agreement_id = a.id)`
    case 'NO_CONTENT':
      return sql`(a.subject is null or a.objective is null)`
    case 'NO_SIGNATORY':
      return noParty(`coalesce(p.signatory_name, '') = ''`)
    case 'NO_COPY_PLACE':
      return sql`coalesce(a.copy_place, '') = ''`
    case 'NO_SEMESTER_REPORT':
      return sql`(${owesReport(semester)})`
    case 'NO_YEAR_REPORT':
      return sql`(${owesReport(yearDueBy(semester))})`
    case 'PARENT_OVER':
      return parentOver(today)
  }
}

/** Still valid, though what it rests on is over; an extension follows its parent and does not rest on it. */
function parentOver(today: CalendarDate): SQL {
  const valid = sql`coalesce(a.starts_on, a.signed_on) <= ${today} and (a.ends_on is null or a.ends_on >= ${today})
    and not (a.closing is 'DIAKHIRI' and coalesce(a.closed_on, ${today}) <= ${today}) and not ${isRenewed}`
  return sql`(a.parent_relation in ('PELAKSANAAN', 'ADENDUM') and ${valid} and exists (
    select 1 from agreements p where p.id = a.parent_id and p.deleted_at is null and p.signed_on is not null
      and ((p.ends_on is not null and p.ends_on < ${today}) or (p.closing is 'DIAKHIRI' and coalesce(p.closed_on, ${today}) <= ${today}))
      and not exists (select 1 from agreements n where n.parent_id = p.id and n.parent_relation = 'PERPANJANGAN'
        and n.signed_on is not null and n.deleted_at is null)))`
}

async function findGaps(db: Queryable): Promise<NumberGap[]> {
  return numberGaps(
    await db.all<{ id: string; number: string }>(
      sql`select a.id, p.number from parties p join agreements a on a.id = p.agreement_id
        where p.position = 1 and p.number is not null and ${signed}`,
    ),
  )
}

const gapNote = (gap: NumberGap | undefined): string | null =>
  gap ? `Sesudah ${gap.before} tidak tercatat nomor ${gap.missing.join(', ')}` : null
