/** Which agreements that parties have signed lack what; counts and lists come from the same conditions. */
import { sql, type SQL } from 'drizzle-orm'
import type { CalendarDate } from '../../shared/calendar/dates'
import { LackRow, type LackQuestion } from '../../shared/completeness/contract'
import { lackKeys, yearDueBy, type LackKey } from '../../shared/completeness/rules'
import { numberGaps, type NumberGap } from '../../shared/completeness/series'
import type { Period } from '../../shared/periods/periods'
import { parentOver } from '../agreements/parent-over'
import type { Queryable } from '../database/db'
import { owesReport } from '../periods/periods'

/** The semester asked for, and the day on which the parent of an agreement counts as over. */
export type Asked = { semester: Period; today: CalendarDate }

/** How many agreements lack what. */
export async function countLacks(db: Queryable, asked: Asked): Promise<Record<LackKey, number>> {
  const gaps = await findGaps(db)
  const sums = lackKeys
    .filter(isOfSigned)
    .map((key) => sql`coalesce(sum(${lackSql(key, asked, gaps)}), 0) as ${sql.identifier(key)}`)
  const [counts] = await db.all<Record<LackKey, number>>(
    sql`select ${sql.join(sums, sql`, `)} from agreements a where ${signed}`,
  )
  const [partly] = await db.all<{ total: number }>(
    sql`select count(*) as total from agreements a where ${partlySigned}`,
  )
  const entries = lackKeys.map((key) => [key, (key === 'NO_PARTNER_DATE' ? partly?.total : counts?.[key]) ?? 0])
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
  const where = isOfSigned(lack)
    ? sql`${signed} and ${lackSql(lack, { semester: { year, semester }, today }, gaps)}`
    : partlySigned
  const [count] = await db.all<{ total: number }>(sql`select count(*) as total from agreements a where ${where}`)
  const order = sql.raw(lack === 'NUMBER_GAP' ? 'x.number, x.id' : `${byOffice}, x.title collate nocase, x.id`)
  const rows = await db.all<
    Omit<LackRow, 'note'> & { parent: string | null; waiting: string | null }
  >(sql`select x.* from (
      select a.id, a.title, a.number_text as number, a.scheme, a.document_kind as documentKind,
        a.partner_text as partners, a.signed_on as signedOn, a.ends_on as endsOn,
        (select p.title from agreements p where p.id = a.parent_id) as parent,
        (select group_concat(m.name, ', ' order by p.position) from parties p join partners m on m.id = p.partner_id
          where p.agreement_id = a.id and p.signed_on is null) as waiting,
        coalesce((select group_concat(coalesce(o.short_name, o.name), ', ' order by ao.position)
          from agreement_offices ao join offices o on o.id = ao.office_id where ao.agreement_id = a.id), '') as offices
      from agreements a where ${where}) x
    order by ${order} limit ${limit} offset ${offset}`)
  const gapOf = new Map(gaps.map((gap) => [gap.id, gap]))
  return {
    rows: rows.map(({ parent, waiting, ...row }) => {
      const notes: Partial<Record<LackKey, string | null>> = {
        PARENT_OVER: parent && `Induk: ${parent}`,
        NO_PARTNER_DATE: waiting && `Belum ada tanggal: ${waiting}`,
      }
      return LackRow.parse({ ...row, note: notes[lack] ?? gapNote(gapOf.get(row.id)) })
    }),
    total: count?.total ?? 0,
  }
}

const byOffice = `x.offices = '', x.offices collate nocase`

/** Outside of the trash, signed by all. */
const signed = sql.raw('a.deleted_at is null and a.signed_on is not null')

/** Some parties have signed and others have not; the day of the agreement, which is the last one, is open. */
const partlySigned = sql.raw(`a.deleted_at is null and a.signed_on is null
  and exists (select 1 from parties p where p.agreement_id = a.id and p.signed_on is not null)
  and exists (select 1 from parties p where p.agreement_id = a.id and p.signed_on is null)`)

type SignedLack = Exclude<LackKey, 'NO_PARTNER_DATE'>
const isOfSigned = (key: LackKey): key is SignedLack => key !== 'NO_PARTNER_DATE'

const noParty = (condition: string): SQL =>
  sql.raw(`exists (select 1 from parties p where p.agreement_id = a.id and ${condition})`)

/** Holds for the agreements `a` that lack it. */
function lackSql(key: SignedLack, { semester, today }: Asked, gaps: readonly NumberGap[]): SQL {
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
