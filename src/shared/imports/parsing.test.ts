import { expect, test } from 'vitest'
import { readDate } from './dates'
import { readKind, readScheme, settleKind } from './kinds'
import { createPartyReader } from './names'
import { proposeMapping } from './heads'
import { assignNumbers, readNumbers } from './numbers'
import { createOfficeFinder } from './offices'
import { readMention } from './parents'
import { readTerm } from './terms'
import { isSameName } from './text'

test.each([
  ['9 Nopember 2021', '2021-11-09'],
  ['Kamis, 19 Agustus 2021', '2021-08-19'],
  ['Kendari, 24 Agustus 2021', '2021-08-24'],
  ['16 Ags 2021', '2021-08-16'],
  ['1-12-2021', '2021-12-01'],
  ['28/3/26', '2026-03-28'],
  ['14.06.2021', '2021-06-14'],
  ['44257', '2021-03-02'],
  ['s.d. 12 Mei 2024', '2024-05-12'],
  ['2021-11-09', '2021-11-09'],
  ['tanggal dua puluh satu bulan Maret tahun dua ribu dua puluh satu', '2021-03-21'],
])('%s is the day %s', (text, date) => expect(readDate(text)).toEqual({ kind: 'day', date }))

test.each([
  ['November 2021', '2021-11'],
  ['s.d. 2024', '2024'],
  ['2026', '2026'],
  ['03/2021', '2021-03'],
])('%s says no more than %s', (text, part) => expect(readDate(text)).toEqual({ kind: 'partial', text: part }))

test.each([
  ['31 Februari 2021', 'invalid'],
  ['29 Februari 2023', 'invalid'],
  ['5/13/2028', 'invalid'],
  ['1 Mei 203', 'invalid'],
  ['menyusul', 'unreadable'],
  ['-', 'none'],
  ['sejak ditandatangani', 'signing'],
  ['selama program berjalan', 'open'],
])('%s is %s', (text, kind) => expect(readDate(text).kind).toBe(kind))

test.each([
  ['Tanggal TTD', 'signedOn'],
  ['Tanggal Penandatanganan', 'signedOn'],
  ['Tgl TTD Pihak I', 'signedOn'],
  ['TANGGAL PIHAK KEDUA', 'party2SignedOn'],
  ['Tgl. TTD Pihak II', 'party2SignedOn'],
  ['Tanggal Penandatanganan Pihak Kedua', 'party2SignedOn'],
  ['Tgl tanda tangan mitra', 'party2SignedOn'],
  ['Ditandatangani Pihak ke-2', 'party2SignedOn'],
  ['PIHAK KEDUA / Tanggal TTD', 'party2SignedOn'],
  ['Pihak II', 'party2'],
  ['Penandatangan Pihak Kedua', 'party2'],
])('a column %s is read as %s', (name, field) => {
  const head = { top: 1, bottom: 1, columns: [{ column: 1, name, hidden: false, samples: [] }] }
  const sheet = { name: 'Daftar', hidden: false, rows: [], merges: [], hiddenColumns: [] }
  expect(proposeMapping(head, sheet)[1]).toBe(field)
})

test('a period has both its days', () => {
  const period = { kind: 'period', from: '2021-01-01', to: '2023-12-31' }
  expect(readDate('1 Januari 2021 s.d. 31 Desember 2023')).toEqual(period)
  expect(readDate('1 Januari 2021 sampai dengan 31 Desember 2023')).toEqual(period)
})

test.each([
  ['5 (lima) tahun', { kind: 'term', count: 5, unit: 'TAHUN' }],
  ['2(dua)tahun', { kind: 'term', count: 2, unit: 'TAHUN' }],
  ['Tiga tahun', { kind: 'term', count: 3, unit: 'TAHUN' }],
  ['60 bln', { kind: 'term', count: 5, unit: 'TAHUN' }],
  ['18 bulan', { kind: 'term', count: 18, unit: 'BULAN' }],
  ['90 hari', { kind: 'term', count: 90, unit: 'HARI' }],
  ['5 (tiga) thn.', { kind: 'conflict', figure: 5, word: 3, unit: 'TAHUN' }],
  ['tidak terbatas', { kind: 'open' }],
  ['-', { kind: 'none' }],
  ['sesuai kontrak', { kind: 'unreadable' }],
])('%s is read as a term', (text, term) => expect(readTerm(text)).toEqual(term))

test('MoU means another kind in each scheme', () => {
  const kind = readKind('MoU')
  expect(kind && settleKind(kind, 'KSDD')).toBe('KESEPAKATAN_BERSAMA')
  expect(kind && settleKind(kind, 'SINERGI')).toBe('NOTA_KESEPAKATAN')
  expect(kind && settleKind(kind, 'LUAR_NEGERI')).toBe('MOU')
  expect(readKind('P K S')).toBe('PKS')
  expect(readKind('Surat Edaran')).toBeNull()
})

test('schemes are told from columns and sub-headers', () => {
  expect(readScheme('Antar Daerah / sukarela')).toEqual({ family: 'KSDD', scheme: 'KSDD_SUKARELA' })
  expect(readScheme('KAD')).toEqual({ family: 'KSDD', scheme: null })
  expect(readScheme('II. PIHAK KETIGA')).toEqual({ family: 'KSDPK', scheme: 'KSDPK' })
  expect(readScheme('SUSULAN')).toBeNull()
})

test('numbers go to the party named before them, else in their order', () => {
  const parties = [
    { matches: (label: string) => label === 'Pemprov Sultra' },
    { matches: (label: string) => label === 'Kota Kendari' },
  ]
  expect(assignNumbers(readNumbers('Kota Kendari: 180/2\nPemprov Sultra: 415/1'), parties)).toEqual(['415/1', '180/2'])
  expect(assignNumbers(readNumbers('Nomor : 415/1 ; 180/2'), parties)).toEqual(['415/1', '180/2'])
  expect(assignNumbers(readNumbers('-'), parties)).toEqual([null, null])
})

test('governments are found under their short names, and one that does not exist is not made up', () => {
  const read = createPartyReader([
    { code: '74.05', name: 'Kabupaten Konawe Selatan', kind: 'KABUPATEN' },
    { code: '74.71', name: 'Kota Kendari', kind: 'KOTA' },
    { code: '73', name: 'Provinsi Sulawesi Selatan', kind: 'PROVINSI' },
  ])
  expect(read('Pemkab Konsel').regionCode).toBe('74.05')
  expect(read('Pemprov. Sul-Sel').regionCode).toBe('73')
  expect(read('Kab. Kendari')).toMatchObject({ regionCode: null, kind: null, perhaps: 'Pemerintah Kota Kendari' })
  expect(read('Sinyal Kepulauan Fiktif, PT')).toMatchObject({ name: 'PT Sinyal Kepulauan Fiktif', kind: 'BADAN_USAHA' })
})

test('offices are found under what people call them', () => {
  const offices = [
    'Dinas Perhubungan',
    'Dinas Ketahanan Pangan',
    'Dinas Kelautan dan Perikanan',
    'Biro Pemerintahan dan Otonomi Daerah',
  ]
  const find = createOfficeFinder(
    offices.map((name) => ({ id: name, name, shortName: null })),
    'Sulawesi Tenggara',
  )
  expect(find('DISHUB')?.name).toBe('Dinas Perhubungan')
  expect(find('DKP (pangan)')?.name).toBe('Dinas Ketahanan Pangan')
  expect(find('Biro Pem & Otda')?.name).toBe('Biro Pemerintahan dan Otonomi Daerah')
  expect(find('Dinas Penerangan')).toBeNull()
})

test('an office is found under its other names, but the name of an office itself wins', () => {
  const office = (name: string, aliases: string[]) => ({ id: name, name, shortName: null, aliases })
  const find = createOfficeFinder(
    [office('Dinas Kesehatan', ['Balai Sehat Sultra', 'Dinas Sosial']), office('Dinas Sosial', [])],
    'Sulawesi Tenggara',
  )
  expect(find('BALAI SEHAT SULTRA')?.name).toBe('Dinas Kesehatan')
  expect(find('Dinas Sosial Prov. Sultra')?.name).toBe('Dinas Sosial')
})

test('a mention of a parent gives its number, day and title', () => {
  expect(
    readMention(
      'KB antara Pemprov Sultra dan Kabupaten Buton No. 415.4/F-9139/KB/2025 tgl 9 Januari 2025 ttg Pembangunan Daerah',
    ),
  ).toEqual({
    kind: 'KESEPAKATAN_BERSAMA',
    number: '415.4/F-9139/KB/2025',
    signedOn: '2025-01-09',
    title: 'Pembangunan Daerah',
  })
})

test('names unite over a slip of the pen, not over another place or number', () => {
  expect(isSameName('PT Anoa Samudera Fiktif', 'PT Anoa Samudra Fiktif')).toBe(true)
  expect(isSameName('Universitas Haluoleo', 'Universitas Halu Oleo')).toBe(true)
  expect(isSameName('Kejaksaan Tinggi Sulawesi Tengah', 'Kejaksaan Tinggi Sulawesi Tenggara')).toBe(false)
  expect(isSameName('PT Mitra Contoh 1 Fiktif', 'PT Mitra Contoh 2 Fiktif')).toBe(false)
})
