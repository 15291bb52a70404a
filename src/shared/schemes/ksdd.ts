/** KSDD, cooperation with other regions: mandatory and voluntary. Permendagri 22/2020 art. 3 to 24. */
import {
  always,
  dprd,
  headOfRegion,
  office,
  p22,
  partner,
  points,
  tkksd,
  whenDprd,
  yearsOfJointAgreement,
} from './common'
import { fiveCriteria, termsOfReference } from './checklists'
import {
  closingStages,
  dprdStage,
  offer,
  offerClock,
  preparation,
  semesterReport,
  stage,
  stanceClock,
} from './domestic'
import type { Clock, SchemeLaw, Stage } from './model'

const onKb = ['KESEPAKATAN_BERSAMA'] as const
const onPks = ['PKS', 'ADDENDUM'] as const

const mapping = stage({
  key: 'PEMETAAN',
  name: 'Identifikasi dan pemetaan',
  what: 'Unit kerja sama dan unit perencanaan menyusun daftar program dan kegiatan per urusan, lalu membahasnya di forum.',
  actor: tkksd,
  article: p22('5'),
  keptOn: onKb,
  documents: [{ name: 'Berita Acara pemetaan', role: 'BERITA_ACARA', signers: ['Kepala daerah'], article: p22('5') }],
})

const stages: readonly Stage[] = [
  preparation(p22('7'), [termsOfReference(p22('7')), fiveCriteria(p22('7'))], onKb),
  offer(p22('8'), { keptOn: onKb }),
  stage({
    key: 'PENYUSUNAN_KB',
    name: 'Penyusunan Kesepakatan Bersama',
    what: 'Sesudah penawaran diterima, perangkat daerah menyusun rancangan dan membahasnya dengan TKKSD.',
    actor: office,
    article: p22('9'),
    keptOn: onKb,
  }),
  stage({
    key: 'PENANDATANGANAN_KB',
    name: 'Penandatanganan Kesepakatan Bersama',
    what: 'Kepala daerah para pihak menandatangani Kesepakatan Bersama.',
    actor: headOfRegion,
    article: p22('10'),
    keptOn: onKb,
    documents: [
      { name: 'Kesepakatan Bersama', role: 'NASKAH', signers: ['Kepala daerah para pihak'], article: p22('10') },
    ],
    events: ['KB_SIGNED'],
    doneBy: ['KB_SIGNED'],
  }),
  dprdStage(p22('11-12'), {
    keptOn: onPks,
    what: 'Biro atau bagian kerja sama memfasilitasi permohonan persetujuan kepada DPRD.',
  }),
  stage({
    key: 'PENYUSUNAN_PKS',
    name: 'Penyusunan PKS',
    what: 'Perangkat daerah menyusun rancangan PKS, dapat dengan tenaga ahli, dan membahasnya dengan TKKSD.',
    actor: office,
    article: p22('13'),
    keptOn: onPks,
  }),
  stage({
    key: 'PENANDATANGANAN_PKS',
    name: 'Penandatanganan PKS',
    what: 'Kepala daerah, atau kepala perangkat daerah dengan surat kuasa, menandatangani PKS.',
    actor: headOfRegion,
    article: p22('14'),
    keptOn: onPks,
    documents: [
      {
        name: 'Perjanjian Kerja Sama',
        role: 'NASKAH',
        signers: ['Kepala daerah atau kepala perangkat daerah yang diberi kuasa'],
        article: p22('14'),
      },
      { name: 'Surat kuasa', role: 'SURAT_KUASA', signers: ['Kepala daerah'], article: p22('14') },
    ],
    events: ['PKS_SIGNED'],
    doneBy: ['PKS_SIGNED'],
  }),
  ...closingStages({ doing: p22('15'), keeping: p22('16'), reporting: p22('17') }),
]

const dprdClock = { stage: 'PERSETUJUAN_DPRD', when: whenDprd, unit: 'HARI', amount: 15, article: p22('12') } as const

const clocks: readonly Clock[] = [
  offerClock(p22('8'), partner),
  {
    key: 'SECOND_ANSWER',
    name: 'Jawaban atas permintaan kedua',
    stage: 'PENAWARAN',
    actor: partner,
    when: always,
    start: { kind: 'EVENT', event: 'SECOND_REQUEST' },
    amount: 15,
    unit: 'HARI',
    until: ['OFFER_ANSWERED'],
    consequence: {
      kind: 'NEXT',
      event: 'REPORTED_ABOVE',
      text: 'Gubernur melapor kepada Menteri (bupati/wali kota kepada Gubernur), yang memerintahkan agar dijawab.',
    },
    article: p22('8'),
    reading: null,
  },
  {
    ...dprdClock,
    key: 'DPRD_ANSWER',
    name: 'Jawaban pimpinan DPRD',
    actor: dprd,
    start: { kind: 'EVENT', event: 'DPRD_REQUESTED' },
    until: ['DPRD_REVIEW_RECEIVED', 'DPRD_APPROVED', 'DPRD_REFUSED'],
    consequence: { kind: 'NOTE', text: 'Tanyakan kepada pimpinan DPRD; batas 45 hari tetap berjalan.' },
    reading: null,
  },
  {
    ...dprdClock,
    key: 'RESUBMISSION',
    name: 'Tindak lanjut dan pengajuan kembali',
    actor: office,
    start: { kind: 'EVENT', event: 'DPRD_REVIEW_RECEIVED' },
    until: ['RESUBMITTED', 'DPRD_APPROVED', 'DPRD_REFUSED'],
    consequence: { kind: 'NOTE', text: 'Ajukan kembali permohonan yang sudah diperbaiki kepada DPRD.' },
    reading: null,
  },
  {
    ...dprdClock,
    key: 'DPRD_APPROVAL',
    name: 'Persetujuan atas pengajuan kembali',
    actor: dprd,
    start: { kind: 'EVENT', event: 'RESUBMITTED' },
    until: ['DPRD_APPROVED', 'DPRD_REFUSED'],
    consequence: {
      kind: 'DEEMED',
      event: 'DPRD_DEEMED',
      text: 'DPRD belum memberi persetujuan, jadi kerja sama dianggap disetujui.',
    },
    reading: null,
  },
  stanceClock(p22('12')),
]

const law = {
  clocks,
  terms: [
    {
      only: ['KESEPAKATAN_BERSAMA'],
      years: yearsOfJointAgreement,
      what: 'Kesepakatan Bersama',
      article: p22('9'),
    },
  ],
  duties: [semesterReport(p22('17'))],
  documents: [
    { kind: 'KESEPAKATAN_BERSAMA', below: [], article: p22('9') },
    { kind: 'PKS', below: ['KESEPAKATAN_BERSAMA'], article: p22('13') },
    { kind: 'ADDENDUM', below: ['KESEPAKATAN_BERSAMA', 'PKS'], article: p22('15') },
  ],
  signing: {
    article: p22('14'),
    text: 'PKS ditandatangani kepala daerah, atau kepala perangkat daerah dengan surat kuasa.',
  },
} as const satisfies Partial<SchemeLaw>

/** Mandatory: bordering regions whose services reach across the border. Permendagri 22/2020 art. 3. */
export const ksddMandatory = {
  ...law,
  scheme: 'KSDD_WAJIB',
  stages: [mapping, ...stages],
  checklists: [
    {
      key: 'KSDD_WAJIB',
      title: 'Ciri kerja sama wajib',
      article: p22('1, 3'),
      when: always,
      items: points({
        BERBATASAN: 'Daerah berbatasan',
        EKSTERNALITAS: 'Pelayanan mempunyai eksternalitas lintas daerah',
        EFISIEN: 'Penyediaan layanan lebih efisien bila dikelola bersama',
      }),
    },
  ],
} as const satisfies SchemeLaw

/** Voluntary: two or more regions, bordering or not. Permendagri 22/2020 art. 3. */
export const ksddVoluntary = {
  ...law,
  scheme: 'KSDD_SUKARELA',
  stages,
  checklists: [],
} as const satisfies SchemeLaw
