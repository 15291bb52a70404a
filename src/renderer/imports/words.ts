/** Words of the import wizard: states of rows and why rows are passed over. */
import { importFieldWords, importFields, type ImportField } from '../../shared/imports/fields'
import type { RowState, UpdateMode } from '../../shared/imports/model'
import type { Tone } from '../../shared/status/statuses'

export type StateWords = { label: string; note: string; tone: Tone }

export const stateWords: Record<RowState, StateWords> = {
  ready: { label: 'Baru', note: 'akan ditambahkan', tone: 'positive' },
  update: { label: 'Memperbarui', note: 'naskah di register', tone: 'progress' },
  reason: { label: 'Perlu alasan', note: 'ditahan dulu', tone: 'attention' },
  faulty: { label: 'Perlu diperbaiki', note: 'ditahan dulu', tone: 'urgent' },
  choice: { label: 'Perlu dipilih', note: 'mitranya belum jelas', tone: 'attention' },
  similar: { label: 'Kemungkinan ganda', note: 'ditahan dulu', tone: 'attention' },
  orphan: { label: 'Menunggu induk', note: 'ditahan bersama induknya', tone: 'attention' },
  duplicate: { label: 'Sudah ada', note: 'dilewati', tone: 'neutral' },
  skipped: { label: 'Dilewati', note: 'atas pilihan Anda', tone: 'neutral' },
}

export const updateWords: Record<UpdateMode, string> = {
  fill: 'Isi yang masih kosong',
  replace: 'Ambil semua nilai baru',
}

export const ignoredWords: Record<string, string> = {
  title: 'judul daftar',
  head: 'kepala kolom',
  columnNumbers: 'nomor kolom',
  section: 'anak judul',
  total: 'jumlah',
  other: 'bukan naskah (tanda tangan, catatan kaki)',
  continuation: 'sambungan baris di atasnya',
}

export const fieldOptions = importFields.map((value) => ({ value, label: importFieldWords[value] }))

/** Columns of the table of the dry run, those that tell an agreement first. */
export const shownFields: readonly ImportField[] = [
  'numbers',
  'title',
  'kind',
  'parent',
  'party1',
  'party2',
  'party3',
  'signedOn',
  'party2SignedOn',
  'term',
  'startsOn',
  'endsOn',
  'office',
  'scheme',
  'notes',
]

export const count = (value: number): string => value.toLocaleString('id-ID')

/** `12 naskah diimpor, 3 diperbarui`; names what did happen. */
export function writtenWords({ added, updated }: { added: number; updated: number }): string {
  if (updated === 0) return `${count(added)} naskah diimpor`
  return added === 0
    ? `${count(updated)} naskah diperbarui`
    : `${count(added)} naskah diimpor, ${count(updated)} diperbarui`
}
