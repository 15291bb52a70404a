import { describe, expect, it } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { checkAgreement, type CheckContext } from './rules'

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

const errorsOf = (given: Parameters<typeof anAgreement>[0], at: Partial<CheckContext> = {}) =>
  checkAgreement(anAgreement(given), { ...context, ...at }).errors

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
