/** The sentences of an import's findings: what is wrong, and what to do about it. */
import type { ImportField } from './fields'
import { importFieldWords } from './fields'
import type { Finding, FindingCode } from './model'
import type { SourceRow } from './rows'

const titles: Record<FindingCode, string> = {
  TITLE_MISSING: 'Judul kosong',
  KIND_MISSING: 'Jenis naskah kosong',
  KIND_UNKNOWN: 'Jenis naskah tidak dikenal',
  PARTY_MISSING: 'Pihak kurang',
  PARTY_UNKNOWN: 'Pihak tidak dikenal',
  DATE_INVALID: 'Tanggal tidak ada',
  DATE_UNREADABLE: 'Bukan tanggal',
  DATE_INCOMPLETE: 'Tanggal tidak lengkap',
  DATE_OUT_OF_RANGE: 'Tahun meragukan',
  SIGNED_LATER: 'Hari tanda tangan berbeda',
  END_BEFORE_START: 'Berakhir sebelum mulai',
  CELL_ERROR: 'Sel berisi galat',
  TERM_UNREADABLE: 'Jangka waktu tidak terbaca',
  TERM_CONFLICT: 'Jangka waktu bertentangan',
  TERM_TOO_LONG: 'Jangka waktu terlalu panjang',
  NUMBER_REUSED: 'Nomor sudah dipakai',
  SCHEME_UNKNOWN: 'Skema tidak tertulis',
  OFFICE_UNKNOWN: 'Perangkat daerah tidak dikenal',
  FORMULA_TEXT: 'Teks seperti rumus',
  TEXT_VERY_LONG: 'Teks sangat panjang',
  PARENT_HELD: 'Induknya tidak ikut masuk',
  GUARD: 'Ketentuan',
}

export type Reporter = {
  error(field: ImportField, code: FindingCode, message: string, address?: string): void
  warning(field: ImportField, code: FindingCode, message: string, address?: string): void
}

/** Collects findings of a row; without an address they stand at the cell of the field. */
export function reporterOf(row: SourceRow, addressOf: (field: ImportField) => string, into: Finding[]): Reporter {
  const add =
    (severity: Finding['severity']): Reporter['error'] =>
    (field, code, message, address) => {
      const cell = row.cells[field]
      into.push({
        sheet: row.sheet,
        row: row.row,
        address: address ?? cell?.address ?? addressOf(field),
        field,
        severity,
        code,
        title: titles[code],
        message,
        value: (cell?.text ?? '').slice(0, 200),
        article: null,
        needsReason: false,
      })
    }
  return { error: add('error'), warning: add('warning') }
}

/** `Berakhir` of the fields, for sentences. */
export const fieldWord = (field: ImportField): string => importFieldWords[field].toLowerCase()
