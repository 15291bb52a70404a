/** Columns of the register: which there are, in which order they stand at first, and how a report shows each. */
import type { ReportColumn } from '../reports/model'

export const registerColumnKeys = [
  'title',
  'numbers',
  'number1',
  'number2',
  'scheme',
  'documentKind',
  'partners',
  'offices',
  'affairs',
  'tags',
  'processStartedOn',
  'signedOn',
  'signedPlace',
  'startsOn',
  'term',
  'endsOn',
  'daysLeft',
  'status',
  'scans',
  'value',
  'fundingSource',
  'copyKind',
  'copyPlace',
  'parent',
  'subject',
  'notes',
] as const
export type RegisterColumnKey = (typeof registerColumnKeys)[number]

/** Orders that main knows, each with an index. */
export const agreementSorts = ['title', 'number', 'partners', 'signedOn', 'startsOn', 'endsOn', 'updatedAt'] as const
type Sort = (typeof agreementSorts)[number]

/** `label` is the head on screen. `sort` names the order that main knows; `base` columns need no reading of their own. */
export type RegisterColumn = { label: string; report: ReportColumn; sort: Sort | null; base: boolean }

const column = (
  key: RegisterColumnKey,
  label: string,
  weight: number,
  {
    sort,
    base = false,
    head = label,
    ...more
  }: Partial<ReportColumn> & { sort?: Sort; base?: boolean; head?: string } = {},
): RegisterColumn => ({
  label,
  sort: sort ?? null,
  base,
  report: { key, label: head, weight, hint: null, kind: 'text', align: 'left', ...more },
})

/** Every column by its key. */
export const registerColumns: Record<RegisterColumnKey, RegisterColumn> = {
  title: column('title', 'Naskah', 22.2, { sort: 'title', base: true, head: 'Tentang' }),
  numbers: column('numbers', 'Nomor', 14.5, { sort: 'number', hint: 'pihak kesatu\npihak kedua' }),
  number1: column('number1', 'Nomor pihak kesatu', 11),
  number2: column('number2', 'Nomor pihak kedua', 11),
  scheme: column('scheme', 'Skema', 6.2, { align: 'center', base: true }),
  documentKind: column('documentKind', 'Jenis', 5.2, { align: 'center', base: true }),
  partners: column('partners', 'Mitra', 15.4, { sort: 'partners', base: true }),
  offices: column('offices', 'Pemrakarsa', 14.6, { head: 'Perangkat daerah pemrakarsa' }),
  affairs: column('affairs', 'Urusan', 12, { head: 'Urusan pemerintahan' }),
  tags: column('tags', 'Label', 8),
  processStartedOn: column('processStartedOn', 'Mulai proses', 7.1, { kind: 'date' }),
  signedOn: column('signedOn', 'Ditandatangani', 7.1, { kind: 'date', sort: 'signedOn', base: true, head: 'Tanggal' }),
  signedPlace: column('signedPlace', 'Tempat', 8),
  startsOn: column('startsOn', 'Mulai berlaku', 7.1, { kind: 'date', sort: 'startsOn', base: true }),
  term: column('term', 'Jangka waktu', 7),
  endsOn: column('endsOn', 'Berakhir', 7.1, { kind: 'date', sort: 'endsOn', base: true, head: 'Berlaku s.d.' }),
  daysLeft: column('daysLeft', 'Sisa hari', 5, { kind: 'number', align: 'right', base: true }),
  status: column('status', 'Status', 9, { kind: 'status', base: true }),
  scans: column('scans', 'Berkas', 5, { kind: 'number', align: 'right', base: true }),
  value: column('value', 'Nilai', 11, { kind: 'money', align: 'right' }),
  fundingSource: column('fundingSource', 'Sumber biaya', 9),
  copyKind: column('copyKind', 'Bentuk naskah', 6),
  copyPlace: column('copyPlace', 'Tempat simpan', 9),
  parent: column('parent', 'Naskah induk', 10),
  subject: column('subject', 'Objek', 16),
  notes: column('notes', 'Catatan', 14),
}

/** What the register shows until a person chooses otherwise. */
export const defaultRegisterColumns: readonly RegisterColumnKey[] = [
  'title',
  'partners',
  'offices',
  'endsOn',
  'status',
  'scans',
]

/**
 * The columns of the report of a list. On screen the title carries number, scheme and kind below it; a report gives each
 * its own column, unless it stands in the list anyway. The day of signing, for which a screen has no room, stands before
 * the day of the end: a register without it is none.
 */
export function reportColumnKeys(shown: readonly RegisterColumnKey[]): RegisterColumnKey[] {
  const has = (key: RegisterColumnKey) => shown.includes(key)
  const missing = (...keys: RegisterColumnKey[]) => keys.filter((key) => !has(key))
  const numbered = has('numbers') || has('number1') || has('number2')
  return shown.flatMap((key) => {
    if (key === 'endsOn') return [...missing('signedOn'), key]
    if (key !== 'title') return [key]
    return [...(numbered ? [] : missing('numbers')), key, ...missing('scheme', 'documentKind')]
  })
}
