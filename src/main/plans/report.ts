/** Builders of the reports of plans: the list on screen, and the annex of the yearly decree. */
import { sql } from 'drizzle-orm'
import { affairs, schemeWords } from '../../shared/agreements/enums'
import { plainDate } from '../../shared/calendar/words'
import { priorityWords } from '../../shared/plans/enums'
import type { PlanFilter } from '../../shared/plans/model'
import { decreeAnnex, headLetterhead, plansReport, type PlanReportRow } from '../../shared/plans/report'
import { statuses } from '../../shared/status/statuses'
import type { Queryable } from '../database/db'
import type { ReportBuilders } from '../reports/builders'
import { readSettings } from '../settings/queries'
import { listPlans, placesSql, statusSql } from './list'

/** Most rows that a report holds. */
const limit = 20_000

export function planReports(db: Queryable): Pick<ReportBuilders, 'plans' | 'plan-decree'> {
  return {
    async plans({ filter, sort, direction, columns }, { today, unitName, signature, imprint }) {
      const { rows, total } = await listPlans(db, { ...filter, sort, direction, offset: 0, limit })
      const made = await reportRows(
        db,
        rows.map(({ id }) => id),
      )
      const scope = await scopeText(db, filter)
      const report = plansReport(made, { asOf: today, scope, subtitle: unitName, columns, signature, imprint })
      const cut = total > limit ? [`Saringan ini memuat ${total} rencana; yang dimuat ${limit} yang pertama.`] : []
      const empty = total === 0 ? ['Tidak ada rencana yang cocok dengan saringan. Daftar ini kosong.'] : []
      return { report, fileName: `Daftar Rencana ${plainDate(today)}`, notices: [...cut, ...empty] }
    },

    async 'plan-decree'({ year }, { signature, imprint }) {
      const { unit, letterhead } = await readSettings(db)
      const { rows } = await listPlans(db, {
        year,
        statuses: ['agreed', 'fixed'],
        trashed: false,
        sort: 'priority',
        direction: 'asc',
        offset: 0,
        limit,
      })
      const made = await reportRows(
        db,
        rows.map(({ id }) => id),
      )
      const { provinceName, city } = unit
      return {
        report: decreeAnnex(made, { year, provinceName, city, signature, imprint }),
        letterhead: headLetterhead(provinceName, letterhead),
        fileName: `Lampiran Keputusan Rencana Kerja Sama ${year}`,
        notices:
          made.length === 0
            ? [`Belum ada rencana tahun ${year} yang disepakati atau ditetapkan. Lampiran ini kosong.`]
            : [],
      }
    },
  }
}

async function reportRows(db: Queryable, ids: readonly string[]): Promise<PlanReportRow[]> {
  const made: PlanReportRow[] = []
  for (let from = 0; from < ids.length; from += 500) {
    const part = ids.slice(from, from + 500)
    const rows = await db.all<PlanReportRow & { id: string }>(
      sql`select p.id, p.year, p.title, p.affair_code as affairCode, p.program, ${placesSql} as places, p.scheme,
        p.initiative, p.priority,
        p.cost_rupiah as costRupiah, p.cost_source as costSource, p.basis, p.agreed_on as agreedOn, p.agreed_number as agreedNumber,
        p.fixed_on as fixedOn, p.decree_number as decreeNumber, o.name as office, coalesce(t.name, p.partner_text) as partner,
        ${statusSql} as status
        from plans p left join offices o on o.id = p.office_id left join partners t on t.id = p.partner_id where p.id in ${part}`,
    )
    const byId = new Map(rows.map((row) => [row.id, row]))
    made.push(...part.flatMap((id) => byId.get(id) ?? []))
  }
  return made
}

/** What the filter lets through, in words. */
async function scopeText(db: Queryable, filter: PlanFilter): Promise<string> {
  const listed = (what: string, words: string[] | undefined): string | null =>
    words && words.length > 0 ? `${what}: ${words.join(', ')}` : null
  const [office] =
    filter.officeId === undefined
      ? []
      : await db.all<{ name: string }>(sql`select name from offices where id = ${filter.officeId}`)
  const parts = [
    filter.year === undefined ? null : `Tahun ${filter.year}`,
    listed(
      'Status',
      filter.statuses?.map((status) => statuses.plan[status].word),
    ),
    listed(
      'Skema',
      filter.schemes?.map((scheme) => schemeWords[scheme].short),
    ),
    listed(
      'Prioritas',
      filter.priorities?.map((priority) => priorityWords[priority].toLowerCase()),
    ),
    office ? `Pemrakarsa: ${office.name}` : null,
    filter.affairCode === undefined ? null : `Urusan ${affairs.find(({ code }) => code === filter.affairCode)?.name}`,
    filter.text ? `Memuat kata “${filter.text}”` : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? 'Semua rencana' : parts.join('; ')
}
