/** Reports that offices hand in for a semester or year: reads and use cases; owns all writes to them. */
import { and, desc, eq, ne, sql, type SQL } from 'drizzle-orm'
import { schemes, type Scheme } from '../../shared/agreements/enums'
import { calendarDate } from '../../shared/calendar/dates'
import { fieldDate } from '../../shared/calendar/words'
import { PeriodReportId } from '../../shared/ids/ids'
import type { Actor } from '../../shared/ipc/define'
import { AppError, invalid } from '../../shared/ipc/errors'
import { PeriodReportRow, reportsYearly, type MissingReport, type PeriodReportInput } from '../../shared/periods/model'
import { periodEnd, periodStart, periodWords, type Period } from '../../shared/periods/periods'
import { agreementLabel, findAgreement } from '../agreements/queries'
import type { Commands } from '../database/command'
import type { Db, Queryable, Tx } from '../database/db'
import { periodReports } from '../database/schema/followups'
import type { Clock } from '../platform/clock'
import type { NewId } from '../platform/ids'

export type PeriodsDeps = { db: Db; commands: Commands; clock: Clock; newId: NewId }

export type Periods = ReturnType<typeof createPeriods>

/** Reports of one agreement, the newest period first. */
export async function listPeriodReports(db: Queryable, agreementId: string): Promise<PeriodReportRow[]> {
  const rows = await db
    .select()
    .from(periodReports)
    .where(eq(periodReports.agreementId, agreementId))
    .orderBy(desc(periodReports.year), desc(periodReports.semester), periodReports.id)
    .limit(400)
  return rows.map((row) => PeriodReportRow.parse({ id: row.id, input: row }))
}

type Page = { offset: number; limit: number }

/** Agreements that ran in a period and have no report of it; those without an office last. */
export async function missingReports(
  db: Queryable,
  period: Period,
  { offset, limit }: Page,
): Promise<{ rows: MissingReport[]; total: number }> {
  const where = owesReport(period)
  const [count] = await db.all<{ total: number }>(sql`select count(*) as total from agreements a where ${where}`)
  const rows = await db.all<MissingReport>(sql`select x.* from (
      select a.id as agreementId, a.title, a.number_text as number, a.partner_text as partners,
        coalesce((select group_concat(coalesce(o.short_name, o.name), ', ' order by ao.position) from agreement_offices ao
          join offices o on o.id = ao.office_id where ao.agreement_id = a.id), '') as offices
      from agreements a where ${where}) x
    order by x.offices = '', x.offices collate nocase, x.title collate nocase, x.agreementId limit ${limit} offset ${offset}`)
  return { rows, total: count?.total ?? 0 }
}

/** Condition on `agreements a`: of one of the schemes, and valid on some day of the period. */
export function ranIn(period: Period, of: readonly Scheme[]): SQL {
  const [from, to] = [periodStart(period), periodEnd(period)]
  return sql`a.deleted_at is null and a.scheme in ${[...of]} and a.signed_on is not null
    and coalesce(a.starts_on, a.signed_on) <= ${to} and (a.ends_on is null or a.ends_on >= ${from})
    and not (a.closing is 'DIAKHIRI' and a.closed_on is not null and a.closed_on < ${from})`
}

/** Condition on `agreements a`: valid on some day of the period, of a scheme that reports so, and without a report. */
export function owesReport(period: Period): SQL {
  const yearly = period.semester === 0
  const owing = schemes.filter((scheme) => reportsYearly(scheme) === yearly)
  return sql`${ranIn(period, owing)}
    and not exists (select 1 from period_reports r where r.agreement_id = a.id and r.year = ${period.year} and r.semester = ${period.semester})`
}

export function createPeriods(deps: PeriodsDeps) {
  const { commands } = deps
  return {
    /** Adds (`id` null) or changes a report. Throws VALIDATION and NOT_FOUND. */
    save(id: PeriodReportId | null, input: PeriodReportInput, person: Actor): Promise<{ id: PeriodReportId }> {
      return commands.run({ command: 'periodReports.save', label: 'Mencatat laporan', person }, async (tx, batch) => {
        batch.label = `${id === null ? 'Mencatat' : 'Mengubah'} laporan ${await checkedLabel(tx, deps, id, input)}`
        return savePeriodReportTx(tx, deps, id, input)
      })
    },

    /** Removes a report that was recorded by mistake; undo brings it back. Throws NOT_FOUND. */
    remove(id: PeriodReportId, person: Actor): Promise<{ id: PeriodReportId }> {
      return commands.run(
        { command: 'periodReports.remove', label: 'Menghapus laporan', person },
        async (tx, batch) => {
          const row = await findReport(tx, id)
          const agreement = await findAgreement(tx, row.agreementId)
          batch.label = `Menghapus laporan ${periodOf(row)} ${agreementLabel(agreement)}`
          await tx.delete(periodReports).where(eq(periodReports.id, id))
          return { id }
        },
      )
    },
  }
}

const periodOf = ({ year, semester }: { year: number; semester: number }): string =>
  periodWords({ year, semester: semester === 1 || semester === 2 ? semester : 0 })

/** Adds (`id` null) or changes a report within a command, without looking at the rules of periods. Throws NOT_FOUND. */
export async function savePeriodReportTx(
  tx: Tx,
  { clock, newId }: Pick<PeriodsDeps, 'clock' | 'newId'>,
  id: PeriodReportId | null,
  input: PeriodReportInput,
): Promise<{ id: PeriodReportId }> {
  const now = clock.now()
  if (id === null) {
    const added = PeriodReportId.parse(newId())
    await tx.insert(periodReports).values({ id: added, ...input, createdAt: now, updatedAt: now })
    return { id: added }
  }
  await findReport(tx, id)
  await tx
    .update(periodReports)
    .set({ ...input, updatedAt: now })
    .where(eq(periodReports.id, id))
  return { id }
}

/** Label of the report after all rules. Throws VALIDATION. */
async function checkedLabel(
  tx: Tx,
  { clock }: PeriodsDeps,
  id: PeriodReportId | null,
  input: PeriodReportInput,
): Promise<string> {
  const agreement = await findAgreement(tx, input.agreementId)
  const today = calendarDate.parse(clock.today())
  const errors: Record<string, string[]> = {}
  if (input.receivedOn > today) {
    errors['receivedOn'] = [`Tanggal ini belum tiba. Isi paling lambat hari ini, ${fieldDate(today)}.`]
  }
  const yearly = reportsYearly(agreement.scheme)
  if (yearly !== (input.semester === 0)) {
    errors['semester'] = [
      yearly ? 'Kerja sama luar negeri dilaporkan per tahun.' : 'Kerja sama dalam negeri dilaporkan per semester.',
    ]
  }
  const [same] = await tx
    .select({ id: periodReports.id })
    .from(periodReports)
    .where(
      and(
        eq(periodReports.agreementId, input.agreementId),
        eq(periodReports.year, input.year),
        eq(periodReports.semester, input.semester),
        ne(periodReports.id, id ?? ''),
      ),
    )
  if (same) errors['semester'] ??= [`Laporan ${periodOf(input)} sudah ada. Ubah laporan itu.`]
  if (Object.keys(errors).length > 0) throw invalid(errors)
  return `${periodOf(input)} ${agreementLabel(agreement)}`
}

async function findReport(tx: Tx, id: string) {
  const [row] = await tx.select().from(periodReports).where(eq(periodReports.id, id))
  if (!row) throw new AppError('NOT_FOUND', 'Laporan ini sudah tidak ada. Muat ulang halaman.')
  return row
}
