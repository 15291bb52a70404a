/** A report with all that its renderings need: letterhead, sheet, signer and imprint. */
import { calendarDate } from '../../shared/calendar/dates'
import type { PaperChoices } from '../../shared/papers/contract'
import { placeAndDate } from '../../shared/papers/letters'
import type { PaperSetup } from '../../shared/papers/model'
import type { ReportPaperData } from '../../shared/papers/papers'
import type { ReportKind, ReportRequest } from '../../shared/reports/request'
import { head } from '../database/chain'
import type { Db } from '../database/db'
import type { Clock } from '../platform/clock'
import { listSignatories, readSettings } from '../settings/queries'
import type { ReportBuilder, ReportBuilders } from './builders'

export type ReportsDeps = { db: Db; clock: Clock; reports: ReportBuilders }

export type ComposedReport = { data: ReportPaperData; setup: PaperSetup; fileName: string; notices: string[] }

/** Builds the report of a request; the choices win over the settings. */
export async function composeReport(
  { db, clock, reports }: ReportsDeps,
  request: ReportRequest,
  choices: PaperChoices,
): Promise<ComposedReport> {
  const [{ unit, letterhead, paper }, signatories] = await Promise.all([readSettings(db), listSignatories(db)])
  const signatory = (signatories.find(({ id }) => id === choices.signatoryId) ?? signatories[0])?.value ?? null
  const today = calendarDate.parse(clock.today())
  // Key and request have the same kind, which the compiler cannot follow through the union.
  const builder = reports[request.kind] as ReportBuilder<ReportKind>
  const { report, fileName, notices, ...own } = await builder(request, {
    today,
    unitName: unit.unitName,
    signature: signatory && { place: placeAndDate(unit.city, today), signatory },
    imprint: { printedAt: clock.now(), timeZone: unit.timeZone, historyHead: await head(db) },
  })
  const unsigned = ['Penanda tangan belum ada. Tambahkan di Pengaturan, atau cetak tanpa tanda tangan.']
  return {
    data: { letterhead: own.letterhead ?? letterhead, report },
    setup: { ...paper, ...(choices.paper && { paper: choices.paper }) },
    fileName,
    notices: [...notices, ...(signatory ? [] : unsigned)],
  }
}
