import { describe, expect, test } from 'vitest'
import { documentKinds, schemes } from '../agreements/enums'
import { reviewCriteria } from '../plans/enums'
import { eventWords } from './events'
import { clockKeys, dutyKeys, eventKeys, stageKeys } from './keys'
import { holds, lawOf, stageOf, termLimit } from './laws'
import type { SchemeFacts } from './model'

const facts: SchemeFacts = { dprdNeeded: null, initiative: null, level: 'PROVINSI', partnerKinds: [] }
const article = /^Permendagri (22|25)\/2020 Pasal \d+(-\d+)?(, \d+)?$/
const unique = (keys: readonly string[]) => expect(new Set(keys).size).toBe(keys.length)

describe.each(schemes)('the law of %s', (scheme) => {
  const law = lawOf(scheme)

  test('names each stage, clock, duty and checklist once', () => {
    expect(law.scheme).toBe(scheme)
    unique(law.stages.map(({ key }) => key))
    unique(law.clocks.map(({ key }) => key))
    unique(law.duties.map(({ key }) => key))
    unique([...law.checklists, ...law.stages.flatMap((stage) => stage.checklists)].map(({ key }) => key))
    for (const list of law.stages.flatMap((stage) => stage.checklists)) unique(list.items.map(({ key }) => key))
  })

  test('gives an article for everything', () => {
    const all = [
      ...law.stages,
      ...law.stages.flatMap(({ documents, checklists }) => [...documents, ...checklists]),
      ...law.clocks,
      ...law.terms,
      ...law.duties,
      ...law.documents,
      ...law.checklists,
      law.signing,
    ]
    for (const one of all) expect(one.article, JSON.stringify(one)).toMatch(article)
  })

  test('has clocks whose stage and events exist in it', () => {
    const events = law.stages.flatMap((stage) => stage.events)
    unique(events)
    for (const { stage, start, until, consequence } of law.clocks) {
      expect(stageOf(scheme, stage)).toBeDefined()
      if (start.kind === 'EVENT') expect(events).toContain(start.event)
      for (const event of until) expect(events).toContain(event)
      if (consequence.kind !== 'NOTE') expect(events).toContain(consequence.event)
    }
  })

  test('lets events end only stages in which they can be recorded', () => {
    for (const { doneBy, events } of law.stages) for (const event of doneBy) expect(events).toContain(event)
  })

  test('says in words when a stage is conditional, and only then', () => {
    for (const { when, condition } of law.stages) expect(condition === null).toBe(when.kind === 'ALWAYS')
  })

  test('builds chains only of the kinds it allows', () => {
    const kinds = law.documents.map(({ kind }) => kind)
    for (const { below, kind } of law.documents) {
      for (const parent of below) expect(kinds.indexOf(parent)).toBeLessThan(kinds.indexOf(kind))
    }
    for (const { keptOn } of law.stages) for (const kind of keptOn ?? []) expect(kinds).toContain(kind)
  })
})

describe('keys', () => {
  test('are used by some scheme, and have words', () => {
    const laws = schemes.map(lawOf)
    const used = {
      stages: new Set(laws.flatMap(({ stages }) => stages.map(({ key }) => key))),
      events: new Set(laws.flatMap(({ stages }) => stages.flatMap(({ events }) => events))),
      clocks: new Set(laws.flatMap(({ clocks }) => clocks.map(({ key }) => key))),
      duties: new Set(laws.flatMap(({ duties }) => duties.map(({ key }) => key))),
    }
    expect([...used.stages].sort()).toEqual([...stageKeys].sort())
    expect([...used.events].sort()).toEqual([...eventKeys].sort())
    expect([...used.clocks].sort()).toEqual([...clockKeys].sort())
    expect([...used.duties].sort()).toEqual([...dutyKeys].sort())
    expect(Object.keys(eventWords).sort()).toEqual([...eventKeys].sort())
  })

  // Data files hold these keys. A key may be added; one that changes or goes needs a migration.
  test('stay what they are, in the order of the law', () => {
    const order = Object.fromEntries(schemes.map((scheme) => [scheme, lawOf(scheme).stages.map(({ key }) => key)]))
    const ending = ['PELAKSANAAN', 'PENATAUSAHAAN', 'PELAPORAN']
    const agreement = ['PERSIAPAN', 'PENAWARAN', 'PENYUSUNAN_KB', 'PENANDATANGANAN_KB', 'PERSETUJUAN_DPRD']
    const ksdd = [...agreement, 'PENYUSUNAN_PKS', 'PENANDATANGANAN_PKS', ...ending]
    const foreign = [
      'PRAKARSA',
      'PENJAJAKAN',
      'PERNYATAAN_KEHENDAK',
      'PENYUSUNAN_RENCANA',
      'PERSETUJUAN_DPRD',
      'VERIFIKASI',
      'PENYUSUNAN_NASKAH',
      'PEMBAHASAN_NASKAH',
      'PERSETUJUAN_MENTERI',
      'PENANDATANGANAN_NASKAH',
      'PELAKSANAAN',
    ]
    expect(order).toEqual({
      KSDD_WAJIB: ['PEMETAAN', ...ksdd],
      KSDD_SUKARELA: ksdd,
      KSDPK: ['PEMETAAN', ...ksdd],
      SINERGI: ['PERSIAPAN', 'PENAWARAN', 'PENYUSUNAN_NOTA', 'PERSETUJUAN_DPRD', 'PENANDATANGANAN_NOTA', ...ending],
      KSDPL: foreign,
      KSDLL_LAIN: foreign,
      KSDLL_PENERUSAN: [
        'REKOMENDASI',
        'USULAN',
        'VERIFIKASI',
        'PENETAPAN_MITRA_TEKNIS',
        'IZIN_PRINSIP',
        'IZIN_OPERASIONAL',
        'RENCANA_TAHUNAN',
        'PELAKSANAAN',
      ],
    })
    expect(eventKeys.join(' ')).toBe(
      'OFFER_RECEIVED OFFER_ANSWERED SECOND_REQUEST REPORTED_ABOVE KB_SIGNED PKS_SIGNED NOTA_SIGNED NOTA_REPORTED ' +
        'DPRD_REQUESTED DPRD_REVIEW_RECEIVED RESUBMITTED DPRD_APPROVED DPRD_REFUSED DPRD_DEEMED LOI_COMMENT_ASKED ' +
        'LOI_COMMENT_RECEIVED LOI_SIGNED GOVERNOR_RECEIVED_PLAN PLAN_FORWARDED MINISTER_CONSIDERED ' +
        'GOVERNOR_RECEIVED_DRAFT DRAFT_FORWARDED MINUTES_SIGNED CONFIRMATION_RECEIVED MINISTER_APPROVED MOU_SIGNED ' +
        'ORIGINAL_SENT EXTENSION_REQUESTED RECOMMENDED PROPOSAL_SENT PROPOSAL_VERIFIED TECHNICAL_PARTNER_NAMED ' +
        'PRINCIPLE_PERMIT OPERATING_PERMIT',
    )
  })
})

describe('the DPRD', () => {
  test('approves at home only where the facts ask for it, abroad always, and never when cooperation is passed on', () => {
    const asked = (scheme: (typeof schemes)[number], dprdNeeded: boolean | null) => {
      const stage = stageOf(scheme, 'PERSETUJUAN_DPRD')
      return stage && holds(stage.when, { ...facts, dprdNeeded })
    }
    for (const scheme of ['KSDD_WAJIB', 'KSDD_SUKARELA', 'KSDPK', 'SINERGI'] as const) {
      expect([true, false, null].map((needed) => asked(scheme, needed))).toEqual([true, false, null])
    }
    expect(asked('KSDPL', false)).toBe(true)
    expect(asked('KSDLL_LAIN', null)).toBe(true)
    expect(asked('KSDLL_PENERUSAN', true)).toBeUndefined()
  })

  test('comes before signing in a synergy and between KB and PKS elsewhere', () => {
    const place = (scheme: (typeof schemes)[number], key: (typeof stageKeys)[number]) =>
      lawOf(scheme).stages.findIndex((stage) => stage.key === key)
    expect(place('SINERGI', 'PERSETUJUAN_DPRD')).toBeLessThan(place('SINERGI', 'PENANDATANGANAN_NOTA'))
    expect(place('KSDD_WAJIB', 'PERSETUJUAN_DPRD')).toBeGreaterThan(place('KSDD_WAJIB', 'PENANDATANGANAN_KB'))
    expect(place('KSDD_WAJIB', 'PERSETUJUAN_DPRD')).toBeLessThan(place('KSDD_WAJIB', 'PENANDATANGANAN_PKS'))
  })
})

describe('conditions', () => {
  test('wait for the fact they hang on', () => {
    expect(holds({ kind: 'INITIATIVE', of: 'DAERAH' }, facts)).toBeNull()
    expect(holds({ kind: 'INITIATIVE', of: 'DAERAH' }, { ...facts, initiative: 'MITRA' })).toBe(false)
    expect(holds({ kind: 'PARTNER', oneOf: ['NONPROFIT_LN'] }, facts)).toBeNull()
    expect(holds({ kind: 'PARTNER', oneOf: ['NONPROFIT_LN'] }, { ...facts, partnerKinds: ['NONPROFIT_LN'] })).toBe(true)
    expect(holds({ kind: 'LEVEL', of: 'KABKOTA' }, facts)).toBe(false)
  })
})

describe('checklists', () => {
  const sizes = (scheme: (typeof schemes)[number]) => {
    const law = lawOf(scheme)
    const lists = [...law.checklists, ...law.stages.flatMap((stage) => stage.checklists)]
    return Object.fromEntries(lists.map(({ key, items }) => [key, items.length]))
  }

  test('have as many points as the articles', () => {
    expect(sizes('KSDD_WAJIB')).toMatchObject({ KAK: 8, TELAAH_5: 5 })
    expect(sizes('KSDPK')).toMatchObject({
      KAK: 8,
      TELAAH_5: 5,
      TELAAH_8: 8,
      STUDI_KELAYAKAN: 8,
      LAMPIRAN_DPRD_KSDPK: 3,
    })
    expect(sizes('SINERGI')).toMatchObject({ KAK_SINERGI: 8 })
    expect(sizes('KSDPL')).toMatchObject({ SYARAT_LN: 6, SYARAT_KSDPL: 3, KAJIAN: 6, ISI_LOI: 6, ISI_RENCANA: 7 })
    expect(sizes('KSDLL_LAIN')).not.toHaveProperty('SYARAT_KSDPL')
    expect(sizes('KSDLL_PENERUSAN')).toMatchObject({ USULAN_PENERUSAN: 5, RENCANA_TAHUNAN: 4 })
  })

  test('judge plans by the criteria that plans know', () => {
    const eight = lawOf('KSDPK').stages.flatMap(({ checklists }) => checklists.filter(({ key }) => key === 'TELAAH_8'))
    expect(eight[0]?.items.map(({ key }) => key)).toEqual([...reviewCriteria])
  })
})

test('longest terms bind the kinds the law names', () => {
  expect(termLimit('KSDD_WAJIB', 'KESEPAKATAN_BERSAMA')).toMatchObject({ years: 5 })
  expect(termLimit('KSDPK', 'KESEPAKATAN_BERSAMA')).toMatchObject({ years: 5, article: 'Permendagri 22/2020 Pasal 32' })
  expect(termLimit('KSDD_WAJIB', 'PKS')).toBeNull()
  expect(termLimit('SINERGI', 'NOTA_KESEPAKATAN')).toBeNull()
  expect(termLimit('KSDPL', 'LOI')).toMatchObject({ years: 1 })
  for (const kind of documentKinds.filter((one) => one !== 'LOI')) {
    expect(termLimit('KSDLL_LAIN', kind)).toMatchObject({ years: 5 })
  }
})
