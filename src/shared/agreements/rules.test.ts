import { describe, expect, it } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { checkAgreement, isOfficeHead, type CheckContext } from './rules'

const own = '00000000-0000-7000-8000-000000000001'
const other = '00000000-0000-7000-8000-000000000002'
const self = '00000000-0000-7000-8000-00000000000a'
const parent = '00000000-0000-7000-8000-00000000000b'

const context: CheckContext = {
  id: null,
  ancestorIds: [],
  partners: new Map([
    [own, { name: 'Provinsi Sulawesi Tenggara', kind: 'PROVINSI', isOwn: true }],
    [other, { name: 'Universitas Halu Oleo', kind: 'PERGURUAN_TINGGI', isOwn: false }],
  ]),
}
const two = [{ partnerId: own }, { partnerId: other }]

const errorsOf = (given: Parameters<typeof anAgreement>[0], at: Partial<CheckContext> = {}) =>
  checkAgreement(anAgreement(given), { ...context, ...at }).errors
const warningsOf = (given: Parameters<typeof anAgreement>[0]) => checkAgreement(anAgreement(given), context).warnings

describe('errors', () => {
  it('a draft may be all but empty', () => {
    expect(errorsOf({})).toEqual({})
  })
  it('the end is not before the start', () => {
    expect(errorsOf({ termKind: 'SAMPAI', startsOn: '2026-11-30', endsOn: '2026-11-29' })).toEqual({
      endsOn: ['Tanggal berakhir mendahului tanggal mulai. Isi 30/11/2026 atau sesudahnya.'],
    })
    expect(errorsOf({ termKind: 'SAMPAI', startsOn: '2026-11-30', endsOn: '2026-11-30' })).toEqual({})
  })
  it('a term needs its length and unit', () => {
    expect(Object.keys(errorsOf({ termKind: 'JANGKA' }))).toEqual(['termCount', 'termUnit'])
  })
  it('a signed agreement needs an end date and two parties', () => {
    const errors = errorsOf({ termKind: 'SAMPAI', signedOn: '2026-01-01', parties: [{ partnerId: own }] })
    expect(Object.keys(errors)).toEqual(['endsOn', 'parties'])
  })
  it('names the row of a party that is there twice', () => {
    expect(errorsOf({ parties: [{ partnerId: own }, { partnerId: other }, { partnerId: own }] })).toEqual({
      'parties.2.partnerId': ['Pihak ini sudah ada di baris 1. Pilih pihak lain atau hapus baris ini.'],
    })
  })
  it('a surat kuasa has both number and date', () => {
    expect(
      errorsOf({
        parties: [
          { partnerId: own, powerNumber: '180/1' },
          { partnerId: other, powerDate: '2026-01-01' },
        ],
      }),
    ).toEqual({
      'parties.0.powerDate': ['Isi tanggal surat kuasa.'],
      'parties.1.powerNumber': ['Isi nomor surat kuasa.'],
    })
  })
  it('parent and relation go together', () => {
    expect(Object.keys(errorsOf({ parentId: parent }))).toEqual(['parentRelation'])
    expect(Object.keys(errorsOf({ parentRelation: 'ADENDUM' }))).toEqual(['parentId'])
  })
  it('no agreement is its own parent, directly or in a circle', () => {
    expect(errorsOf({ parentId: self, parentRelation: 'ADENDUM' }, { id: self })['parentId']).toBeDefined()
    const circle = errorsOf({ parentId: parent, parentRelation: 'ADENDUM' }, { id: self, ancestorIds: [parent, self] })
    expect(circle['parentId']?.[0]).toContain('sudah menjadi induk')
  })
})

describe('warnings', () => {
  it('a start before signing is asked about, but can be true', () => {
    const [warning] = warningsOf({ parties: two, signedOn: '2026-11-30', startsOn: '2026-11-01' })
    expect(warning?.message).toBe(
      'Tanggal mulai mendahului tanda tangan. Isi 30/11/2026 atau sesudahnya, kecuali naskahnya memang berlaku surut.',
    )
    expect(errorsOf({ parties: two, signedOn: '2026-11-30', startsOn: '2026-11-01' })).toEqual({})
  })
  it('the head of an own office needs a surat kuasa', () => {
    const parties = [
      { partnerId: own, signatoryPost: 'Kepala Dinas Kesehatan' },
      { partnerId: other, signatoryPost: 'Kepala Biro' },
    ]
    expect(warningsOf({ parties })).toEqual([
      {
        field: 'parties.0.powerNumber',
        message: 'Isi nomor surat kuasa: kepala dinas menandatangani atas nama Gubernur.',
        article: 'Permendagri 22/2020 Pasal 36',
      },
    ])
    expect(
      warningsOf({ parties: [{ ...parties[0], partnerId: own, powerNumber: '1', powerDate: '2026-01-01' }] }),
    ).toEqual([])
  })
  it.each(['Plt. Kepala Badan Pendapatan Daerah', 'Sekretaris Daerah', 'Karo Hukum'])(
    '%s signs for the governor',
    (post) => {
      expect(isOfficeHead(post)).toBe(true)
    },
  )
  it.each(['Gubernur', 'Kepala Daerah', 'Pj. Gubernur', 'Rektor'])('%s signs for the own house', (post) => {
    expect(isOfficeHead(post)).toBe(false)
  })
  it('terms longer than the law allows', () => {
    const kb = {
      documentKind: 'KESEPAKATAN_BERSAMA',
      startsOn: '2026-01-01',
      termKind: 'JANGKA',
      termUnit: 'TAHUN',
    } as const
    expect(warningsOf({ ...kb, termCount: 5 })).toEqual([])
    expect(warningsOf({ ...kb, termCount: 6 })).toEqual([
      {
        field: 'termCount',
        message: 'Kesepakatan Bersama berlaku paling lama 5 tahun, jadi sampai 31/12/2030. Periksa jangka waktunya.',
        article: 'Permendagri 22/2020 Pasal 32',
      },
    ])
    expect(warningsOf({ ...kb, documentKind: 'LOI', scheme: 'KSDPL', termCount: 2 })[0]?.article).toBe(
      'Permendagri 25/2020 Pasal 13',
    )
    expect(warningsOf({ startsOn: '2026-01-01', scheme: 'KSDPL', documentKind: 'MOU' })[0]?.message).toBe(
      'Kerja sama luar negeri berlaku paling lama 5 tahun. Isi jangka waktunya.',
    )
    expect(warningsOf({ ...kb, documentKind: 'PKS', termCount: 30 })).toEqual([])
  })
})
