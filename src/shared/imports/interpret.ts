/** Reads one row of a register as an agreement, with what is wrong at which cell. */
import type { CalendarDate } from '../calendar/dates'
import { cellAddress } from '../sheets/model'
import { importFields, type ImportField } from './fields'
import { fieldWord, reporterOf, type Reporter } from './findings'
import { proposeScheme, readKind, readScheme, settleKind, type ReadScheme } from './kinds'
import { partyFields, type Finding, type ImportRow, type PartyField, type RowFields, type RowParty } from './model'
import { splitParties, type NamedRegion, type PartyReader, type ReadParty } from './names'
import { assignNumbers, readNumbers } from './numbers'
import type { OfficeFinder } from './offices'
import { checkLength, readPeriod } from './periods'
import type { SourceRow } from './rows'
import { cleanText, isNothing, keyLikeness, nameKey } from './text'

/** What reading a row needs to know of the house. */
export type Reading = {
  today: CalendarDate
  readParty: PartyReader
  /** The own province. */
  own: NamedRegion
  findOffice: OfficeFinder
  plainKsdd: 'KSDD_WAJIB' | 'KSDD_SUKARELA'
  columns: ReadonlyMap<ImportField, number>
}

/** Longest notes that the register holds. */
export const MAX_NOTES = 8000

/** The row as an agreement; its place among the others is found later. */
export function interpretRow(row: SourceRow, reading: Reading): ImportRow {
  const findings: Finding[] = []
  const addressOf = (field: ImportField) => cellAddress(row.row, reading.columns.get(field) ?? 1)
  const report = reporterOf(row, addressOf, findings)
  reportErrors(row, report)
  const parties = readParties(row, reading, report)
  const fields = readFields(row, parties, reading, report)
  return {
    id: `${row.sheet}!${row.row}`,
    sheet: row.sheet,
    row: row.row,
    hidden: row.hidden,
    cells: shownCells(row),
    fields,
    parentId: null,
    relation: null,
    remarks: remarksOf(row, findings),
    findings,
    twin: null,
    update: null,
    changes: [],
    overrides: [],
    state: findings.some((finding) => finding.severity === 'error') ? 'faulty' : 'ready',
  }
}

function readFields(row: SourceRow, parties: RowParty[], reading: Reading, report: Reporter): RowFields {
  const rawKind = readKindCell(row, report)
  const said = readSchemeCells(row, report)
  const guess =
    said ??
    proposeScheme(
      parties.slice(1).map((party) => party.kind),
      rawKind,
    )
  const kind = rawKind === null ? null : settleKind(rawKind, guess?.family ?? null)
  const scheme = guess === null ? null : (guess.scheme ?? reading.plainKsdd)
  const period = readPeriod(row, report, reading.today)
  if (kind !== null && scheme !== null) checkLength(row, period, kind, scheme, report)
  const office = readOffice(row, reading, report)
  return {
    title: readTitle(row, report),
    kind,
    family: said?.family ?? null,
    scheme: said?.scheme ?? null,
    enteredScheme: scheme,
    parties,
    numbers: readNumberCell(row, parties, reading),
    ...period,
    officeId: office?.id ?? null,
    officeName: office?.name ?? null,
    notes: readNotes(row, report),
  }
}

function reportErrors(row: SourceRow, report: Reporter): void {
  for (const field of importFields) {
    const cell = row.cells[field]
    if (field === 'no' || cell?.value.kind !== 'error') continue
    report.error(
      field,
      'CELL_ERROR',
      `Rumusnya menghasilkan ${cell.value.code}. Isi ${fieldWord(field)} atau kosongkan.`,
    )
  }
}

function readTitle(row: SourceRow, report: Reporter): string | null {
  const title = textIn(row, 'title')
  if (title === null) {
    report.error('title', 'TITLE_MISSING', 'Setiap naskah perlu judul.')
    return null
  }
  reportFormulaText(row, 'title', report)
  if (title.length > 1000) {
    report.warning('title', 'TEXT_VERY_LONG', `${title.length} huruf; hanya 1.000 huruf pertama yang disimpan.`)
  }
  return title
}

/** Text that a spreadsheet would run as a formula is kept as the text it is. */
function reportFormulaText(row: SourceRow, field: ImportField, report: Reporter): void {
  const cell = row.cells[field]
  if (cell?.value.kind !== 'text' || !/^\s*(?:[=@]|[+-](?=[\w(=@]))/.test(cell.text)) return
  report.warning(field, 'FORMULA_TEXT', 'Disimpan sebagai teks biasa dan tidak pernah dijalankan.')
}

function readKindCell(row: SourceRow, report: Reporter) {
  const text = textIn(row, 'kind')
  if (text === null) {
    report.error('kind', 'KIND_MISSING', 'Isi jenis naskah, misalnya PKS atau Kesepakatan Bersama.')
    return null
  }
  const kind = readKind(text)
  if (kind === null) {
    const message = `“${text}” bukan jenis naskah kerja sama. Isi misalnya PKS, Kesepakatan Bersama, atau Nota Kesepakatan.`
    report.error('kind', 'KIND_UNKNOWN', message)
  }
  return kind
}

/** The scheme of the column, else of the sub-header; a warning where neither says one. */
function readSchemeCells(row: SourceRow, report: Reporter): ReadScheme | null {
  const text = textIn(row, 'scheme')
  const own = text === null ? null : readScheme(text)
  if (own) return own
  const above = text === null ? (row.section?.scheme ?? null) : null
  if (above) return above
  const message = 'Skemanya tidak tertulis; diusulkan dari jenis mitranya. Periksa.'
  if (text === null && row.section) report.warning('scheme', 'SCHEME_UNKNOWN', message, row.section.address)
  else if (text !== null) report.warning('scheme', 'SCHEME_UNKNOWN', `“${text}” bukan skema. ${message}`)
  return null
}

function readParties(row: SourceRow, reading: Reading, report: Reporter): RowParty[] {
  const fields = partyFields.filter((field) => reading.columns.has(field))
  const parties = fields.flatMap((field) => {
    const text = row.cells[field]?.value.kind === 'error' ? null : rawIn(row, field)
    return text === null ? [] : splitParties(text).map((part) => readOneParty(part, field, reading, report))
  })
  // A register that names only the other side means the own province as the first.
  if (!fields.includes('party1') && parties.length > 0) parties.unshift(ownParty('', 'party1', reading))
  if (parties.length < 2) {
    const missing = fields.find((field) => rawIn(row, field) === null) ?? 'party2'
    const hasError = fields.some((field) => row.cells[field]?.value.kind === 'error')
    if (!hasError)
      report.error(missing, 'PARTY_MISSING', 'Naskah memerlukan paling sedikit dua pihak. Isi pihak yang kurang.')
  }
  return withoutRepeats(parties)
}

function readOneParty(part: string, field: PartyField, reading: Reading, report: Reporter): RowParty {
  if (isOwnOffice(part, reading)) return ownParty(part, field, reading)
  const read = reading.readParty(part)
  if (read.perhaps !== null || (read.kind === null && field !== 'party1')) {
    const hint =
      read.perhaps === null ? 'Pilih mitranya atau jadikan mitra baru.' : `Mungkin ${read.perhaps}. Pilih mitranya.`
    report.warning(field, 'PARTY_UNKNOWN', `“${cleanText(part)}” tidak dikenal. ${hint}`)
  }
  return partyOf(part, field, read)
}

const partyOf = (raw: string, field: PartyField, { name, kind, regionCode, perhaps }: ReadParty): RowParty => ({
  raw: cleanText(raw),
  field,
  key: regionCode === null ? nameKey(name) : `daerah:${regionCode}`,
  name,
  kind,
  regionCode,
  perhaps,
})

function ownParty(raw: string, field: PartyField, { own }: Reading): RowParty {
  const name = `Pemerintah Provinsi ${own.name}`
  const { code } = own
  return { raw: cleanText(raw), field, key: `daerah:${code}`, name, kind: 'PROVINSI', regionCode: code, perhaps: null }
}

/** An office of the own province signs for the province. */
function isOwnOffice(part: string, { own, findOffice }: Reading): boolean {
  const key = nameKey(part)
  const isNamed =
    key.endsWith(nameKey(own.name)) || /sultra$/.test(key) || /^(?:dinas|biro|bappeda|rsud)/i.test(part.trim())
  return isNamed && !/^(?:pemerintah|pemprov|prov)/i.test(part.trim()) && findOffice(part) !== null
}

function withoutRepeats(parties: readonly RowParty[]): RowParty[] {
  return parties.filter((party, index) => parties.findIndex((other) => other.key === party.key) === index)
}

function readNumberCell(row: SourceRow, parties: readonly RowParty[], reading: Reading): (string | null)[] {
  const text = rawIn(row, 'numbers')
  if (text === null) return parties.map(() => null)
  const matches = (party: RowParty) => (label: string) => {
    const named = reading.readParty(label)
    if (named.regionCode !== null) return named.regionCode === party.regionCode
    return keyLikeness(nameKey(named.name), nameKey(party.name)) >= 0.85
  }
  return assignNumbers(
    readNumbers(text),
    parties.map((party) => ({ matches: matches(party) })),
  )
}

function readOffice(row: SourceRow, { findOffice }: Reading, report: Reporter) {
  const text = textIn(row, 'office')
  if (text === null) return null
  const office = findOffice(text)
  if (office) return office
  const message = `“${text}” tidak ada dalam daftar perangkat daerah. Dicatat sebagai teks, pemrakarsanya dibiarkan kosong.`
  report.warning('office', 'OFFICE_UNKNOWN', message)
  return null
}

function readNotes(row: SourceRow, report: Reporter): string | null {
  const notes = textIn(row, 'notes')
  if (notes === null) return null
  reportFormulaText(row, 'notes', report)
  if (notes.length > MAX_NOTES) {
    const message = `${notes.length.toLocaleString('id-ID')} huruf; disimpan ${MAX_NOTES.toLocaleString('id-ID')} huruf pertama. Sisanya tetap di berkas asal.`
    report.warning('notes', 'TEXT_VERY_LONG', message)
  }
  return notes
}

/** The cleaned text of a field, or null when it holds nothing. */
function textIn(row: SourceRow, field: ImportField): string | null {
  const raw = rawIn(row, field)
  return raw === null ? null : cleanText(raw)
}

function rawIn(row: SourceRow, field: ImportField): string | null {
  const cell = row.cells[field]
  return cell === undefined || cell.value.kind === 'error' || isNothing(cleanText(cell.text)) ? null : cell.text
}

function shownCells(row: SourceRow): ImportRow['cells'] {
  const cells: ImportRow['cells'] = {}
  for (const field of importFields) {
    const cell = row.cells[field]
    if (cell) cells[field] = { address: cell.address, text: cleanText(cell.text).slice(0, 400) }
  }
  return cells
}

function remarksOf(row: SourceRow, findings: readonly Finding[]): string[] {
  const partial = findings
    .filter(({ code }) => code === 'DATE_INCOMPLETE' || code === 'OFFICE_UNKNOWN' || code === 'TERM_UNREADABLE')
    .map(({ field, value }) => `Pada daftar asal, ${fieldWord(field)}: ${cleanText(value)}`)
  const comments = Object.values(row.cells).flatMap((cell) =>
    cell.comment === null || cell.inherited ? [] : [`Komentar ${cell.address}: ${cleanText(cell.comment)}`],
  )
  return [...partial, ...comments]
}
