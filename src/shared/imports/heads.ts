/** Finds the header of a sheet among its title rows, with one or two levels, and proposes what each column means. */
import { columnName, type Area, type Cell, type Sheet } from '../sheets/model'
import { readDateCell } from './dates'
import { type ColumnMapping, type ImportField } from './fields'
import { cleanText, wordsOf } from './text'

export type Head = {
  /** First and last row of the header. */
  top: number
  bottom: number
  columns: HeadColumn[]
}
export type HeadColumn = {
  column: number
  /** `Para pihak / Pihak kesatu` */
  name: string
  hidden: boolean
  /** A few values below, to recognise it by. */
  samples: string[]
}

const SEARCHED_ROWS = 40

/** The header of a sheet, or null when no row looks like one. */
export function findHead(sheet: Sheet): Head | null {
  const scored = sheet.rows.slice(0, SEARCHED_ROWS).map((row) => ({ row, score: headScore(row.cells) }))
  const best = scored.reduce<{ row: Sheet['rows'][number]; score: number } | null>(
    (top, each) => (each.score > (top?.score ?? 1) ? each : top),
    null,
  )
  if (!best) return null
  const top = topOf(sheet, best.row.row)
  const bottom = bottomOf(sheet, top)
  return { top, bottom, columns: columnsOf(sheet, top, bottom) }
}

/** Different fields that the cells of a row name. */
const headScore = (cells: readonly Cell[]): number =>
  new Set(cells.flatMap((cell) => (cell.text.length > 80 ? [] : fieldsOfHead(cell.text).slice(0, 1)))).size

/** A sub-header may name more fields than the row above it, which then is the first of the header. */
function topOf(sheet: Sheet, row: number): number {
  const above = sheet.rows.find((each) => each.row === row - 1)
  const isHead = above !== undefined && headScore(above.cells) >= 2
  return isHead ? above.row : row
}

/** A header goes down as far as its merged cells, or over a second row that only divides wide cells. */
function bottomOf(sheet: Sheet, top: number): number {
  const merged = sheet.merges.filter((area) => area.top === top && area.bottom > top && area.bottom <= top + 3)
  if (merged.length > 0) return Math.max(...merged.map((area) => area.bottom))
  const wide = sheet.merges.filter((area) => area.top === top && area.right > area.left)
  const below = sheet.rows.find((row) => row.row === top + 1)
  const isDivided = wide.length > 0 && below?.cells.every((cell) => wide.some((area) => isInColumns(area, cell.column)))
  return isDivided ? top + 1 : top
}

const isInColumns = (area: Area, column: number): boolean => area.left <= column && column <= area.right

function columnsOf(sheet: Sheet, top: number, bottom: number): HeadColumn[] {
  const rows = sheet.rows.filter((row) => row.row >= top && row.row <= bottom)
  const cells = rows.flatMap((row) => row.cells)
  const data = sheet.rows.filter((row) => row.row > bottom)
  const last = Math.max(...sheet.rows.flatMap((row) => row.cells.map((cell) => cell.column)))
  const columns: HeadColumn[] = []
  for (let column = 1; column <= last; column++) {
    const names = headNames(sheet, cells, top, column)
    const below = data.flatMap((row) => row.cells.filter((cell) => cell.column === column))
    if (names.length === 0 && below.length === 0) continue
    columns.push({
      column,
      name: names.join(' / ') || `Kolom ${columnName(column)}`,
      hidden: sheet.hiddenColumns.includes(column),
      samples: [...new Set(below.slice(0, 40).map((cell) => cleanText(cell.text)))]
        // A row of column numbers says nothing.
        .filter((text) => text !== '' && text !== String(column))
        .slice(0, 3),
    })
  }
  return columns
}

function headNames(sheet: Sheet, cells: readonly Cell[], top: number, column: number): string[] {
  const wide = sheet.merges.find((area) => area.top === top && area.right > area.left && isInColumns(area, column))
  const above =
    wide && wide.left !== column ? cells.find((cell) => cell.row === top && cell.column === wide.left) : undefined
  const own = cells.filter((cell) => cell.column === column)
  return [...(above ? [above] : []), ...own].map((cell) => cleanText(cell.text)).filter((text) => text !== '')
}

/** What each column seems to mean: by the words of its head, then by its values. Null: not to be read. */
export function proposeMapping(head: Head, sheet: Sheet): ColumnMapping {
  const mapping: ColumnMapping = {}
  const taken = new Set<ImportField>()
  const take = (column: number, fields: readonly ImportField[]) => {
    const free = fields.find((field) => !taken.has(field)) ?? null
    mapping[column] = free
    if (free !== null) taken.add(free)
  }
  for (const { column, name } of head.columns) take(column, fieldsOfHead(name))
  const open = head.columns.filter(({ column, name }) => mapping[column] === null && !isKnownUseless(name))
  if (!taken.has('title')) {
    const longest = open.toSorted((a, b) => length(b) - length(a))[0]
    if (longest && length(longest) >= 20) take(longest.column, ['title'])
  }
  if (!taken.has('signedOn')) {
    const dates = open.find(({ column }) => mapping[column] === null && isDateColumn(sheet, head.bottom, column))
    if (dates) take(dates.column, ['signedOn'])
  }
  return mapping
}

const length = ({ samples }: HeadColumn): number => Math.max(0, ...samples.map((text) => text.length))

function isDateColumn(sheet: Sheet, bottom: number, column: number): boolean {
  const values = sheet.rows
    .filter((row) => row.row > bottom)
    .flatMap((row) => row.cells.filter((cell) => cell.column === column))
  const dates = values.filter((cell) => readDateCell(cell.value).kind === 'day')
  return values.length >= 3 && dates.length >= values.length * 0.7
}

const isKnownUseless = (name: string): boolean => /sisa|kode|^id$|status|berkas|link|tautan/i.test(name)

/** The fields that the words of a head may name, the likeliest first: `Nomor` is a running number or that of the document. */
function fieldsOfHead(name: string): ImportField[] {
  const words = wordsOf(name).join(' ')
  if (/\bsisa\b|\bkode\b|\bstatus\b/.test(words)) return []
  return headPatterns.filter(([pattern]) => pattern.test(words)).map(([, field]) => field)
}

/** Days of signing, not those who sign (`penandatangan`) or when it ends. */
const signingWords =
  /^(?!.*\b(?:nomor|no|nomer|akhir|berakhir|selesai|mulai|lahir|surat kuasa)\b).*\b(?:tanggal|tgl|ttd|penandatanganan|ditandatangani)\b/

/** Both words in any order: `Tgl TTD Pihak II`, and `Pihak kedua / Tanggal TTD` of a head with two levels. */
function both(one: RegExp, other: RegExp): RegExp {
  return new RegExp(`(?=${one.source})(?=.*${other.source})`)
}

/** In this order: what is told by more words stands before what is told by fewer. */
const headPatterns: readonly (readonly [RegExp, ImportField])[] = [
  [both(signingWords, /\b(?:pihak (?:ke )?(?:kedua|ii|2|mitra|lain)|mitra)\b/), 'party2SignedOn'],
  [both(signingWords, /\bpihak (?:ke )?(?:kesatu|pertama|i|1)\b/), 'signedOn'],
  [/^(?:no|nomor|nomer) (?:naskah|surat|dokumen|pks|mou|perjanjian)\b/, 'numbers'],
  [/^(?:no|nomor|nomer)(?: urut)?$/, 'no'],
  [/\bpihak (?:kesatu|pertama|i|1)$|^pihak i$|\bpihak i$/, 'party1'],
  [/\bpihak (?:kedua|ii|2)$|\bmitra\b|\bpihak ii$/, 'party2'],
  [/\bpihak (?:ketiga|iii|3)$|\bpihak iii$/, 'party3'],
  [/\b(?:kb|naskah|dokumen|mou) induk\b|\binduk\b|\bdasar\b/, 'parent'],
  [/\bskema\b|\bkategori\b|\bbentuk kerja ?sama\b|\bruang lingkup skema\b/, 'scheme'],
  [/\b(?:opd|skpd|perangkat daerah|pemrakarsa|pengampu|unit kerja|dinas)\b/, 'office'],
  [/\b(?:berakhir|akhir|selesai|s d|sampai|sd|kadaluarsa)\b/, 'endsOn'],
  [/\b(?:mulai|dari|awal)\b/, 'startsOn'],
  [/\b(?:lama|lamanya|jangka waktu|durasi|masa berlaku)\b/, 'term'],
  [/\b(?:jenis|bentuk)\b/, 'kind'],
  [/\b(?:nomor|no|nomer)\b(?!.*\b(?:tanggal|tgl)\b)/, 'numbers'],
  [/\b(?:tanggal|tgl|ttd|tanda tangan|penandatanganan|ditandatangani)\b/, 'signedOn'],
  [/\b(?:judul|tentang|perihal|nama kerja ?sama|hal|obyek|objek)\b/, 'title'],
  [/\b(?:ket|keterangan|catatan)\b/, 'notes'],
]

/** A text that stays the same for the same heads, to remember a mapping by. */
export const headSignature = (head: Head): string =>
  head.columns.map(({ column, name }) => `${column}:${wordsOf(name).join(' ')}`).join('|')
