/** Rows whose parent does not go in: held back with it, or brought in without it once a person has said so. */
import { documentKindWords } from '../agreements/enums'
import { cellAddress } from '../sheets/model'
import type { ImportField } from './fields'
import type { Finding, ImportRow, ImportSettings, RowState } from './model'
import { parentsFirst } from './order'

type ColumnOf = (sheet: string, field: ImportField) => number | null
type OrphanHouse = {
  /** The column that is read as a field. */
  columnOf: ColumnOf
  /** Whether an agreement of the register stands in a chain already. */
  isLinked(id: string): boolean
}
type ById = ReadonlyMap<string, ImportRow>

/**
 * The row that stands for `row` once the import is written: itself, or the one it repeats. Null when neither it goes in nor the
 * register has it.
 */
export function standIn(row: ImportRow, byId: ById): ImportRow | null {
  if (enters(row) || row.twin?.where === 'register') return row
  const earlier = row.twin?.kind === 'exact' ? byId.get(row.twin.id) : undefined
  return earlier ? standIn(earlier, byId) : null
}

const enters = ({ state }: ImportRow): boolean => state === 'ready' || state === 'update'

/** Settles the rows that would go in but whose parent does not; `rows` have their states. Safe to repeat. */
export function settleOrphans(rows: readonly ImportRow[], settings: ImportSettings, house: OrphanHouse): void {
  const { columnOf } = house
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of parentsFirst(rows)) {
    const parent = row.parentId !== null && enters(row) ? byId.get(row.parentId) : undefined
    if (!parent) continue
    const above = standIn(parent, byId)
    if (above) row.parentId = above.id
    else if (row.state === 'update') {
      if (!house.isLinked(row.twin?.id ?? '')) leaveUnlinked(row, parent, columnOf)
    } else if (settings.orphans === 'enter' || settings.rows[row.id] === 'alone') enterAlone(row, parent, columnOf)
    else hold(row, parent, columnOf)
  }
}

function hold(row: ImportRow, parent: ImportRow, columnOf: ColumnOf): void {
  const message = `Induknya, ${nameOf(parent)}, tidak ikut masuk karena ${why(parent)}. Naskah ini ditahan bersama induknya: masukkan induknya, atau pilih Masukkan tanpa induk.`
  row.findings.push(findingOf(row, 'error', message, columnOf))
  row.state = 'orphan'
}

function enterAlone(row: ImportRow, parent: ImportRow, columnOf: ColumnOf): void {
  const name = nameOf(parent)
  row.findings.push(
    findingOf(row, 'warning', `Masuk tanpa induk atas pilihan Anda. Induknya, ${name}, dicatat di Catatan.`, columnOf),
  )
  row.remarks.push(`Naskah induk menurut daftar asal: ${row.cells.parent?.text ?? name}`)
  row.parentId = null
  row.relation = null
  // What was asked of it below that parent is asked no more.
  row.overrides = row.overrides.filter(({ guard }) => !guard.startsWith('PARENT_'))
  row.findings = row.findings.filter(({ code, field }) => code !== 'GUARD' || field !== 'parent')
}

/** An agreement that the register has is brought up to date all the same; only its place in a chain stays as it is. */
function leaveUnlinked(row: ImportRow, parent: ImportRow, columnOf: ColumnOf): void {
  const message = `Induknya, ${nameOf(parent)}, tidak ikut masuk karena ${why(parent)}. Naskah di register diperbarui tanpa mengubah induknya.`
  row.findings.push(findingOf(row, 'warning', message, columnOf))
  row.parentId = null
  row.relation = null
  row.changes = row.changes.filter(({ field }) => field !== 'parent')
  if (!row.changes.some(({ taken }) => taken)) row.update = null
}

/** At the cell that names the parent; without such a column at the title. */
function findingOf(row: ImportRow, severity: Finding['severity'], message: string, columnOf: ColumnOf): Finding {
  const column = columnOf(row.sheet, 'parent')
  const field = row.cells.parent || column !== null ? 'parent' : 'title'
  const cell = row.cells[field]
  return {
    sheet: row.sheet,
    row: row.row,
    address: cell?.address ?? cellAddress(row.row, column ?? columnOf(row.sheet, 'title') ?? 1),
    field,
    severity,
    code: 'PARENT_HELD',
    title: 'Induknya tidak ikut masuk',
    message,
    value: (cell?.text ?? '').slice(0, 200),
    article: null,
    needsReason: false,
  }
}

/** `KB 415.4/12/2021 (baris 11)` */
function nameOf({ id, sheet, row, fields }: ImportRow): string {
  const kind = fields.kind === null ? 'naskah' : documentKindWords[fields.kind].short
  const number = fields.numbers.find((each) => each !== null)
  const title = fields.title === null ? '' : ` “${fields.title.slice(0, 60)}”`
  const place = id === `${sheet}!${row}` ? `baris ${row}` : `sel ${id.slice(sheet.length + 1)}`
  return `${kind}${number === undefined ? title : ` ${number}`} (${place})`
}

const why = ({ state }: ImportRow): string => reasons[state]

/** Why a parent does not go in; the first two never hold one back. */
const reasons: Record<RowState, string> = {
  ready: 'belum siap',
  update: 'belum siap',
  faulty: 'masih perlu diperbaiki',
  reason: 'masih perlu alasan',
  choice: 'mitra atau skemanya belum dipilih',
  similar: 'mungkin ganda dan belum diputuskan',
  duplicate: 'mengulang naskah lain yang juga tidak masuk',
  orphan: 'menunggu induknya sendiri',
  skipped: 'dilewati atas pilihan Anda',
}
