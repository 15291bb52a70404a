import { describe, expect, it } from 'vitest'
import { anAgreement } from '../../../test/support/builders'
import { calendarDate } from '../calendar/dates'
import { checkGuards, type GuardContext } from './guards'
import { childKinds } from './kinds'
import { isHeadOfRegion, isOfficeHead } from './signer'
import type { NumberUse, Other } from './twins'

const own = '00000000-0000-7000-8000-000000000001'
const other = '00000000-0000-7000-8000-000000000002'
const parentId = '00000000-0000-7000-8000-00000000000b'
const day = (text: string) => calendarDate.parse(text)

const context: GuardContext = {
  id: null,
  ancestorIds: [],
  partners: new Map([
    [own, { name: 'Provinsi Sulawesi Tenggara', kind: 'PROVINSI', isOwn: true }],
    [other, { name: 'Universitas Halu Oleo', kind: 'PERGURUAN_TINGGI', isOwn: false }],
  ]),
  parent: null,
  numbers: [],
  others: [],
}

type Given = NonNullable<Parameters<typeof anAgreement>[0]>
const two = [{ partnerId: own }, { partnerId: other }]
const signed = { parties: two, signedOn: '2026-01-01' }
const find = (given: Given, at: Partial<GuardContext> = {}) => checkGuards(anAgreement(given), { ...context, ...at })
/** `guard severity field` of each finding. */
const lines = (given: Given, at: Partial<GuardContext> = {}) =>
  find(given, at).map(({ guard, severity, field }) => `${guard} ${severity} ${field}`)

it('nothing is found in a plain PKS', () => {
  expect(find(signed)).toEqual([])
})

it('an end before the start is an error that no reason lets pass', () => {
  const ends = { termKind: 'SAMPAI', startsOn: '2026-11-30', endsOn: '2026-11-29' } as const
  expect(lines(ends)).toEqual(['RULE error endsOn'])
})

it('a start before signing is asked about, but can be true', () => {
  const [finding] = find({ ...signed, startsOn: '2025-12-01' })
  expect(finding).toMatchObject({ severity: 'hint', field: 'startsOn' })
  expect(finding?.message).toContain('kecuali naskahnya memang berlaku surut')
})

describe('the signer', () => {
  const by = (post: string | null, given: Given = {}) => ({
    ...signed,
    parties: [
      { partnerId: own, signatoryPost: post },
      { partnerId: other, signatoryPost: 'Kepala Biro' },
    ],
    ...given,
  })

  it('of a PKS other than the head of region needs a surat kuasa', () => {
    expect(find(by('Kepala Dinas Kesehatan'))).toEqual([
      {
        guard: 'SIGNER_POWER',
        severity: 'override',
        field: 'parties.0.powerNumber',
        message: 'Isi nomor dan tanggal surat kuasa: kepala dinas menandatangani atas nama Gubernur.',
        article: 'Permendagri 22/2020 Pasal 36',
      },
    ])
    const power = { powerNumber: '180/1', powerDate: '2025-12-20' }
    expect(find({ ...signed, parties: [{ partnerId: own, signatoryPost: 'Kepala Biro', ...power }, two[1]!] })).toEqual(
      [],
    )
  })
  it.each([
    ['KESEPAKATAN_BERSAMA', 'KSDPK', 'Permendagri 22/2020'],
    ['NOTA_KESEPAKATAN', 'SINERGI', 'Permendagri 22/2020 Pasal 57'],
    ['LOI', 'KSDPL', 'Permendagri 25/2020 Pasal 13-14'],
    ['MOU', 'KSDPL', 'Permendagri 25/2020 Pasal 25'],
  ] as const)('of a %s is the head of region', (documentKind, scheme, article) => {
    const term = { termKind: 'JANGKA', termCount: 1, termUnit: 'TAHUN' } as const
    const [finding, ...more] = find(by('Kepala Dinas Kesehatan', { documentKind, scheme, ...term }))
    expect(finding).toMatchObject({ guard: 'SIGNER_HEAD', severity: 'override', field: 'parties.0.signatoryPost' })
    expect(finding?.article).toContain(article)
    expect(more).toEqual([])
    expect(find(by('Gubernur Sulawesi Tenggara', { documentKind, scheme, ...term }))).toEqual([])
  })
  it('of an addendum is that of the document it changes', () => {
    const addendum = { documentKind: 'ADDENDUM', parentId, parentRelation: 'ADENDUM' } as const
    const under = (documentKind: 'KESEPAKATAN_BERSAMA' | 'PKS') =>
      lines(by('Kepala Dinas Sosial', addendum), { parent: { documentKind, label: 'X', endsOn: null } })
    expect(under('KESEPAKATAN_BERSAMA')).toEqual(['SIGNER_HEAD override parties.0.signatoryPost'])
    expect(under('PKS')).toEqual(['SIGNER_POWER override parties.0.powerNumber'])
  })
  it('is a hint before signing, and for documents older than the regulation', () => {
    expect(lines(by('Kepala Dinas Sosial', { signedOn: null }))).toEqual(['SIGNER_POWER hint parties.0.powerNumber'])
    expect(lines(by('Kepala Dinas Sosial', { signedOn: '2020-04-13' }))).toEqual([
      'SIGNER_POWER hint parties.0.powerNumber',
    ])
    expect(lines(by('Kepala Dinas Sosial', { signedOn: '2020-04-14' }))).toEqual([
      'SIGNER_POWER override parties.0.powerNumber',
    ])
  })
  it.each(['Plt. Kepala Badan Pendapatan Daerah', 'Sekretaris Daerah', 'Karo Hukum'])(
    '%s heads an office and not the region',
    (post) => {
      expect([isOfficeHead(post), isHeadOfRegion(post)]).toEqual([true, false])
    },
  )
  it.each(['Gubernur', 'Kepala Daerah', 'Pj. Gubernur', 'Walikota Kendari', 'Plh Bupati Muna'])(
    '%s is the head of region',
    (post) => {
      expect([isOfficeHead(post), isHeadOfRegion(post)]).toEqual([false, true])
    },
  )
})

describe('the term', () => {
  const kb = { ...signed, documentKind: 'KESEPAKATAN_BERSAMA', termKind: 'JANGKA', termUnit: 'TAHUN' } as const

  it('is no longer than the law allows', () => {
    expect(find({ ...kb, termCount: 5 })).toEqual([])
    expect(find({ ...kb, termCount: 6 })).toEqual([
      {
        guard: 'TERM_LIMIT',
        severity: 'override',
        field: 'termCount',
        message: 'Kesepakatan Bersama berlaku paling lama 5 tahun, jadi sampai 31/12/2030. Periksa jangka waktunya.',
        article: 'Permendagri 22/2020 Pasal 32',
      },
    ])
    expect(find({ ...kb, documentKind: 'PKS', termCount: 30 })).toEqual([])
  })
  it('may end on the anniversary itself', () => {
    expect(find({ ...kb, termKind: 'SAMPAI', endsOn: '2031-01-01' })).toEqual([])
    expect(lines({ ...kb, termKind: 'SAMPAI', endsOn: '2031-01-02' })).toEqual(['TERM_LIMIT override endsOn'])
  })
  it('is one year for a LoI, and must be stated abroad', () => {
    const loi = find({ ...kb, documentKind: 'LOI', scheme: 'KSDPL', termCount: 2 })
    expect(loi[0]?.article).toBe('Permendagri 25/2020 Pasal 13')
    const mou = find({ ...signed, scheme: 'KSDPL', documentKind: 'MOU' })
    expect(mou[0]?.message).toBe('Kerja sama luar negeri berlaku paling lama 5 tahun. Isi jangka waktunya.')
  })
})

describe('kinds', () => {
  it('of document that the scheme does not know', () => {
    const [finding] = find({ ...signed, documentKind: 'MOU' })
    expect(finding).toMatchObject({ guard: 'KIND_OF_SCHEME', severity: 'override', field: 'documentKind' })
    expect(finding?.message).toBe(
      'KSDPK tidak mengenal Naskah Kerja Sama (MoU). Pilih Kesepakatan Bersama, Perjanjian Kerja Sama, Kontrak atau Adendum.',
    )
  })

  const below = (documentKind: 'PKS' | 'ADDENDUM' | 'KESEPAKATAN_BERSAMA', parentRelation: Given['parentRelation']) => {
    const term = { termKind: 'JANGKA', termCount: 1, termUnit: 'TAHUN' } as const
    return (parent: 'PKS' | 'ADDENDUM' | 'KESEPAKATAN_BERSAMA') =>
      lines(
        { ...signed, ...term, documentKind, parentId, parentRelation },
        { parent: { documentKind: parent, label: 'X', endsOn: null } },
      )
  }
  it.each([
    ['PKS', 'PELAKSANAAN', 'KESEPAKATAN_BERSAMA', []],
    ['PKS', 'PELAKSANAAN', 'PKS', ['PARENT_KIND override parentId']],
    ['KESEPAKATAN_BERSAMA', 'PELAKSANAAN', 'PKS', ['PARENT_KIND override parentId']],
    ['ADDENDUM', 'ADENDUM', 'PKS', []],
    ['ADDENDUM', 'ADENDUM', 'ADDENDUM', ['PARENT_KIND override parentId']],
    ['ADDENDUM', 'PELAKSANAAN', 'PKS', ['PARENT_KIND override parentRelation']],
    ['PKS', 'ADENDUM', 'PKS', ['PARENT_KIND override parentRelation']],
    ['PKS', 'PERPANJANGAN', 'PKS', []],
    ['PKS', 'PERPANJANGAN', 'KESEPAKATAN_BERSAMA', ['PARENT_KIND override parentRelation']],
  ] as const)('a %s as %s of a %s', (kind, relation, parent, expected) => {
    expect(below(kind, relation)(parent)).toEqual(expected)
  })
  it('that may be made below a document', () => {
    const kinds = (scheme: 'KSDPK' | 'KSDPL', kind: 'KESEPAKATAN_BERSAMA' | 'LOI' | 'MOU') =>
      childKinds(scheme, kind).map((child) => `${child.kind} ${child.relation}`)
    expect(kinds('KSDPK', 'KESEPAKATAN_BERSAMA')).toEqual([
      'PKS PELAKSANAAN',
      'KONTRAK PELAKSANAAN',
      'ADDENDUM ADENDUM',
      'KESEPAKATAN_BERSAMA PERPANJANGAN',
    ])
    expect(kinds('KSDPL', 'LOI')).toEqual(['RENCANA_KERJA PELAKSANAAN', 'MOU PELAKSANAAN'])
    expect(kinds('KSDPL', 'MOU')).toEqual(['RENCANA_KERJA PELAKSANAAN', 'ADDENDUM ADENDUM', 'MOU PERPANJANGAN'])
  })
  it('a parent that is over by the start is told', () => {
    const parent = { documentKind: 'KESEPAKATAN_BERSAMA', label: 'KB 1', endsOn: day('2025-12-31') } as const
    const pks = { ...signed, parentId, parentRelation: 'PELAKSANAAN' } as const
    expect(lines(pks, { parent })).toEqual(['PARENT_OVER hint parentId'])
    expect(lines(pks, { parent: { ...parent, endsOn: day('2026-01-01') } })).toEqual([])
  })
})

describe('what is there already', () => {
  const use = (given: Partial<NumberUse> = {}): NumberUse => ({
    partnerId: own,
    number: '119/1',
    year: 2026,
    label: 'PKS “Air bersih”',
    ...given,
  })
  const numbered = { ...signed, parties: [{ partnerId: own, number: '119/1' }, { partnerId: other }] }

  it.each([
    [use(), `NUMBER_USED:${own} override parties.0.number`],
    [use({ year: null }), `NUMBER_USED:${own} override parties.0.number`],
    [use({ year: 2025 }), `NUMBER_SEEN:${own} hint parties.0.number`],
    [use({ partnerId: other }), `NUMBER_SEEN:${own} hint parties.0.number`],
  ])('a number of %o', (number, expected) => {
    expect(lines(numbered, { numbers: [number] })).toEqual([expected])
  })
  it('another number is nothing to speak of', () => {
    expect(lines(numbered, { numbers: [use({ number: '119/2' })] })).toEqual([])
  })

  const twin = (given: Partial<Other> = {}): Other => ({
    id: parentId,
    label: 'PKS 7',
    title: 'Pengelolaan rumput laut di Buton',
    number: null,
    start: day('2025-06-01'),
    end: day('2026-05-31'),
    sharesPartner: true,
    ...given,
  })
  it.each([
    ['the same partner, subject and time', twin(), ['DUPLICATE override title']],
    ['another partner', twin({ sharesPartner: false }), []],
    ['another subject', twin({ title: 'Pendidikan vokasi perikanan tangkap' }), []],
    ['another time', twin({ end: day('2025-12-31') }), []],
    ['a time that is not known', twin({ start: null, end: null }), ['DUPLICATE hint title']],
  ])('an agreement with %s', (_what, like, expected) => {
    expect(lines(signed, { others: [like] })).toEqual(expected)
  })
  it('names the first and counts the others', () => {
    expect(find(signed, { others: [twin(), twin({ label: 'PKS 8' })] })[0]?.message).toContain(
      'dengan PKS 7 dan 1 naskah lain:',
    )
  })
})

describe('own days of signing', () => {
  const by = (first: string | null, second: string | null, signedOn = '2026-01-10') =>
    lines({
      parties: [
        { partnerId: own, signedOn: first },
        { partnerId: other, signedOn: second },
      ],
      signedOn,
    })

  it('are those of the agreement or earlier ones', () => {
    expect(by('2026-01-08', null)).toEqual([])
    expect(by('2026-01-08', '2026-01-10')).toEqual([])
  })

  it('after the day of the agreement are told of at the party', () => {
    expect(by('2026-01-12', null)).toEqual([`PARTY_SIGNED_LATER:${own} hint parties.0.signedOn`])
  })

  it('that all lie before it leave nobody who signed on it', () => {
    expect(by('2026-01-08', '2026-01-09')).toEqual(['PARTIES_SIGNED_EARLIER hint signedOn'])
  })
})
