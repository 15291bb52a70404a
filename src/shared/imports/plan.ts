/** The dry run of an import: every row read, linked and compared, nothing written. */
import type { CalendarDate } from '../calendar/dates'
import type { TableFile } from '../sheets/model'
import { findHead } from './heads'
import { interpretRow, type Reading } from './interpret'
import { proposeScheme } from './kinds'
import type { ImportRow, ImportSettings, PartnerEntry, RowState } from './model'
import { createPartyReader, type NamedRegion } from './names'
import { createOfficeFinder, type NamedOffice } from './offices'
import { collectPartners, type KnownPartner } from './partners'
import { linkParents } from './parents'
import { columnsByField, readRows, type IgnoredRow, type SourceRow } from './rows'
import { markTwins } from './twins'

/** What the house already has. */
export type ImportMasters = {
  today: CalendarDate
  provinceCode: string
  regions: readonly NamedRegion[]
  offices: readonly NamedOffice[]
  partners: readonly KnownPartner[]
}
export type SheetCount = { name: string; rows: number; agreements: number; ignored: IgnoredRow[] }
export type ImportPlan = { rows: ImportRow[]; partners: PartnerEntry[]; sheets: SheetCount[] }

/** Reads all included sheets. The same input gives the same plan. */
export function planImport(file: TableFile, settings: ImportSettings, masters: ImportMasters): ImportPlan {
  const fixes = new Map(Object.entries(settings.fixes))
  const own = ownRegion(masters)
  const findOffice = createOfficeFinder(masters.offices, own.name)
  const readParty = createPartyReader(masters.regions)
  const rows: ImportRow[] = []
  const sources: SourceRow[] = []
  const sheets: SheetCount[] = []
  for (const { name, included, mapping } of settings.sheets) {
    const sheet = file.sheets.find((each) => each.name === name)
    const head = sheet ? findHead(sheet) : null
    if (!included || !sheet || !head) continue
    const read = readRows(sheet, head, mapping, fixes)
    const columns = columnsByField(mapping)
    const { today } = masters
    const reading: Reading = { today, readParty, own, findOffice, plainKsdd: settings.plainKsdd, columns }
    sources.push(...read.rows)
    rows.push(...read.rows.map((row) => interpretRow(row, reading)))
    sheets.push({ name, rows: sheet.rows.length, agreements: read.rows.length, ignored: read.ignored })
  }
  const mentioned = linkParents(rows, sources)
  const all = [...mentioned, ...rows]
  const partners = collectPartners(all, masters.partners, settings.partners)
  settleParties(all, partners, settings.plainKsdd)
  markTwins(all, `daerah:${own.code}`)
  settleStates(all, partners, settings)
  return { rows: all, partners, sheets }
}

/** The own province under its bare name. */
function ownRegion({ regions, provinceCode }: ImportMasters): NamedRegion {
  const own = regions.find((region) => region.code === provinceCode)
  return { code: provinceCode, name: (own?.name ?? '').replace(/^Provinsi\s+/i, ''), kind: 'PROVINSI' }
}

/** What is known of the partners by now is known of the rows: their kinds, and a scheme where the source names none. */
function settleParties(
  rows: readonly ImportRow[],
  partners: readonly PartnerEntry[],
  plain: ImportSettings['plainKsdd'],
): void {
  const byKey = new Map(partners.map((partner) => [partner.key, partner]))
  for (const row of rows) {
    const { fields } = row
    const isSettled = fields.parties.every((party) => byKey.get(party.key)?.match !== 'ask')
    if (isSettled) row.findings = row.findings.filter(({ code }) => code !== 'PARTY_UNKNOWN')
    for (const party of fields.parties) party.kind = byKey.get(party.key)?.kind ?? party.kind
    if (fields.enteredScheme !== null) continue
    const guess = proposeScheme(
      fields.parties.slice(1).map((party) => party.kind),
      fields.kind,
    )
    fields.enteredScheme = guess === null ? null : (guess.scheme ?? plain)
  }
}

/** Sets the state of each row from its findings, twins and what a person decided. */
export function settleStates(
  rows: readonly ImportRow[],
  partners: readonly PartnerEntry[],
  settings: ImportSettings,
): void {
  const unsettled = new Set(partners.filter((partner) => partner.match === 'ask').map((partner) => partner.key))
  for (const row of rows) row.state = stateOf(row, unsettled, settings)
}

function stateOf(row: ImportRow, unsettled: ReadonlySet<string>, settings: ImportSettings): RowState {
  const choice = settings.rows[row.id]
  if (choice === 'skip') return 'skipped'
  const errors = row.findings.filter((finding) => finding.severity === 'error')
  if (errors.some(({ code }) => code !== 'PARENT_HELD')) return 'faulty'
  if (row.twin && choice !== 'add' && row.update === null) return row.twin.kind === 'exact' ? 'duplicate' : 'similar'
  if (row.fields.parties.some((party) => unsettled.has(party.key)) || row.fields.enteredScheme === null) return 'choice'
  if (errors.length > 0) return 'orphan'
  if (row.overrides.length > 0 && !settings.guardReason) return 'reason'
  return row.update === null ? 'ready' : 'update'
}
