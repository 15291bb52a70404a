/** Stages, clocks and duties that KSDD, KSDPK and the synergy have in common. */
import { always, dprd, dprdCondition, headOfRegion, office, parties, tkksd, whenDprd } from './common'
import type { Actor, Clock, Duty, Stage } from './model'

const bare = { when: always, condition: null, documents: [], checklists: [], events: [], doneBy: [] } as const

/** The last three stages, on the record of every document. */
export function closingStages(articles: { doing: string; keeping: string; reporting: string }): Stage[] {
  return [
    {
      ...bare,
      key: 'PELAKSANAAN',
      name: 'Pelaksanaan',
      what: 'Para pihak melaksanakan naskah; perubahan isinya dituangkan dalam adendum.',
      actor: parties,
      article: articles.doing,
      keptOn: null,
    },
    {
      ...bare,
      key: 'PENATAUSAHAAN',
      name: 'Penatausahaan',
      what: 'TKKSD menyimpan satu naskah asli; sekretariat TKKSD menerima satu fotokopi.',
      actor: tkksd,
      article: articles.keeping,
      keptOn: null,
    },
    {
      ...bare,
      key: 'PELAPORAN',
      name: 'Pelaporan',
      what: 'Pelaksanaan dilaporkan kepada kepala daerah dan berjenjang ke atas.',
      actor: office,
      article: articles.reporting,
      keptOn: null,
    },
  ]
}

/** The stage in which the DPRD approves, where it must. */
export function dprdStage(article: string, rest: Pick<Stage, 'keptOn' | 'what'> & Partial<Stage>): Stage {
  return {
    ...bare,
    key: 'PERSETUJUAN_DPRD',
    name: 'Persetujuan DPRD',
    actor: dprd,
    article,
    when: whenDprd,
    condition: dprdCondition,
    documents: [
      { name: 'Surat permohonan persetujuan', role: 'SURAT', signers: ['Kepala daerah'], article },
      { name: 'Surat persetujuan DPRD', role: 'PERSETUJUAN_DPRD', signers: ['Pimpinan DPRD'], article },
    ],
    events: ['DPRD_REQUESTED', 'DPRD_REVIEW_RECEIVED', 'RESUBMITTED', 'DPRD_APPROVED', 'DPRD_REFUSED', 'DPRD_DEEMED'],
    doneBy: ['DPRD_APPROVED', 'DPRD_DEEMED'],
    ...rest,
  }
}

/** Without a stance of the DPRD within 45 days the cooperation counts as approved. Permendagri 22/2020 art. 12, 34 and 56. */
export function stanceClock(article: string): Clock {
  return {
    key: 'DPRD_STANCE',
    name: 'Sikap DPRD',
    stage: 'PERSETUJUAN_DPRD',
    actor: dprd,
    when: whenDprd,
    start: { kind: 'EVENT', event: 'DPRD_REQUESTED' },
    amount: 45,
    unit: 'HARI',
    until: ['DPRD_REVIEW_RECEIVED', 'DPRD_APPROVED', 'DPRD_REFUSED'],
    consequence: {
      kind: 'DEEMED',
      event: 'DPRD_DEEMED',
      text: 'DPRD belum menentukan sikap, jadi kerja sama dianggap disetujui.',
    },
    article,
    reading: 'Surat hasil kajian dibaca sebagai sikap DPRD, jadi menghentikan hitungan ini.',
  }
}

/** The offer must be answered within 30 days; else a second request follows. Permendagri 22/2020 art. 8 and 54. */
export function offerClock(article: string, actor: Actor): Clock {
  return {
    key: 'OFFER_ANSWER',
    name: 'Jawaban atas penawaran',
    stage: 'PENAWARAN',
    actor,
    when: always,
    start: { kind: 'EVENT', event: 'OFFER_RECEIVED' },
    amount: 30,
    unit: 'HARI',
    until: ['OFFER_ANSWERED'],
    consequence: { kind: 'NEXT', event: 'SECOND_REQUEST', text: 'Sampaikan permintaan kedua.' },
    article,
    reading: null,
  }
}

/** Last days of the semesters as Sultra collects the reports: June and December. The regulation names no date. */
export const semesterDue = [
  { month: 6, day: 30, yearsAfter: 0 },
  { month: 12, day: 31, yearsAfter: 0 },
] as const
export const semesterBasis = 'Pasal ini tidak menyebut tanggal; Sultra mengumpulkan S1 pada Juni dan S2 pada Desember.'

export const semesterReport = (article: string): Duty => ({
  key: 'SEMESTER_REPORT',
  name: 'Laporan semester',
  period: 'SEMESTER',
  due: semesterDue,
  when: always,
  actor: office,
  metBy: 'REPORT',
  consequence: null,
  article,
  basis: semesterBasis,
})

/** The three stages before drafting; KSDD and the synergy word them alike. */
export const preparation = (article: string, checklists: Stage['checklists'], keptOn: Stage['keptOn']): Stage => ({
  ...bare,
  key: 'PERSIAPAN',
  name: 'Persiapan',
  what: 'Perangkat daerah pemrakarsa menyusun KAK dan menyampaikannya kepada TKKSD untuk ditelaah.',
  actor: office,
  article,
  keptOn,
  documents: [{ name: 'Kerangka acuan kerja', role: 'KAK', signers: ['Kepala perangkat daerah pemrakarsa'], article }],
  checklists,
})

/** The offer, signed by the head of region. */
export const offer = (article: string, rest: Pick<Stage, 'keptOn'> & Partial<Stage>): Stage => ({
  ...bare,
  key: 'PENAWARAN',
  name: 'Penawaran',
  what: 'TKKSD menyiapkan surat penawaran, kepala daerah menandatanganinya, KAK dilampirkan.',
  actor: headOfRegion,
  article,
  documents: [{ name: 'Surat penawaran', role: 'SURAT', signers: ['Kepala daerah'], article }],
  events: ['OFFER_RECEIVED', 'OFFER_ANSWERED', 'SECOND_REQUEST', 'REPORTED_ABOVE'],
  doneBy: ['OFFER_ANSWERED'],
  ...rest,
})

/** Makes a stage that always holds out of what differs. */
export const stage = (
  given: Pick<Stage, 'key' | 'name' | 'what' | 'actor' | 'article' | 'keptOn'> & Partial<Stage>,
): Stage => ({ ...bare, ...given })
