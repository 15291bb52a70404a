/** What a column of an imported register can mean. */
import { z } from 'zod'

export const importFields = [
  'no',
  'scheme',
  'kind',
  'title',
  'parent',
  'party1',
  'party2',
  'party3',
  'numbers',
  'signedOn',
  'party2SignedOn',
  'term',
  'startsOn',
  'endsOn',
  'office',
  'notes',
] as const
export type ImportField = (typeof importFields)[number]

export const importFieldWords: Record<ImportField, string> = {
  no: 'Nomor urut',
  scheme: 'Skema',
  kind: 'Jenis naskah',
  title: 'Judul',
  parent: 'Naskah induk',
  party1: 'Pihak kesatu',
  party2: 'Pihak kedua',
  party3: 'Pihak ketiga',
  numbers: 'Nomor naskah',
  signedOn: 'Tanggal tanda tangan',
  party2SignedOn: 'Tanggal tanda tangan pihak kedua',
  term: 'Jangka waktu',
  startsOn: 'Mulai berlaku',
  endsOn: 'Berakhir',
  office: 'Perangkat daerah',
  notes: 'Catatan',
}

/** By the number of the column; null: the column is not read. */
export const ColumnMapping = z.record(z.string(), z.enum(importFields).nullable())
export type ColumnMapping = z.output<typeof ColumnMapping>
