/** KSDPL and KSDLL in its other form: cooperation abroad in eleven stages. Permendagri 25/2020 art. 9 to 26. */
import {
  always,
  dprd,
  foreignMinistry,
  governor,
  headOfRegion,
  inKabKota,
  minister,
  ministries,
  p25,
  parties,
  yearsOfForeignAgreement,
} from './common'
import {
  cooperationPlan,
  dprdEnclosuresForeign,
  foreignRequirements,
  foreignStudy,
  letterOfIntent,
  sisterRequirements,
  yearlyPlan,
} from './checklists'
import { dprdStage, stage } from './domestic'
import { forwardingClock, foreignDuties, extensionClock, loiClock, loiTerm } from './foreign-clocks'
import type { Clock, SchemeLaw, Stage } from './model'

const onLoi = ['LOI'] as const
const onPlan = ['RENCANA_KERJA'] as const
const onMou = ['MOU', 'ADDENDUM'] as const

const firstStages: readonly Stage[] = [
  stage({
    key: 'PRAKARSA',
    name: 'Prakarsa',
    what: 'Prakarsa kerja sama dicatat beserta siapa yang memulainya.',
    actor: headOfRegion,
    article: p25('10'),
    keptOn: onLoi,
  }),
  stage({
    key: 'PENJAJAKAN',
    name: 'Penjajakan',
    what: 'Kepala daerah menjajaki lewat surat-menyurat, informasi Kemendagri dan Kemlu, kunjungan, atau undangan; bila sepakat, kajian disusun.',
    actor: headOfRegion,
    article: p25('11-12'),
    keptOn: onLoi,
    documents: [{ name: 'Kajian', role: 'LAMPIRAN', signers: [], article: p25('12') }],
    checklists: [foreignStudy],
  }),
  stage({
    key: 'PERNYATAAN_KEHENDAK',
    name: 'Pernyataan Kehendak Kerja Sama (LoI)',
    what: 'Tanggapan Menteri diminta, lalu kepala daerah menandatangani LoI dan mengirim salinannya kepada Menteri.',
    actor: headOfRegion,
    article: p25('13-14'),
    keptOn: onLoi,
    documents: [
      {
        name: 'Surat permintaan tanggapan kepada Menteri',
        role: 'SURAT',
        signers: ['Kepala daerah'],
        article: p25('13'),
      },
      { name: 'LoI', role: 'NASKAH', signers: ['Kepala daerah'], article: p25('14') },
    ],
    checklists: [letterOfIntent],
    events: ['LOI_COMMENT_ASKED', 'LOI_COMMENT_RECEIVED', 'LOI_SIGNED'],
    doneBy: ['LOI_SIGNED'],
  }),
  stage({
    key: 'PENYUSUNAN_RENCANA',
    name: 'Penyusunan Rencana Kerja Sama',
    what: 'Rencana Kerja Sama disusun berdasarkan LoI.',
    actor: headOfRegion,
    article: p25('15'),
    keptOn: onPlan,
    documents: [{ name: 'Rencana Kerja Sama', role: 'LAMPIRAN', signers: ['Kepala daerah'], article: p25('15') }],
    checklists: [cooperationPlan],
  }),
  // Always needed abroad, whatever it costs. Permendagri 25/2020 art. 16.
  dprdStage(p25('16-17'), {
    when: always,
    condition: null,
    keptOn: onPlan,
    what: 'Persetujuan DPRD dimohonkan dengan Rencana Kerja Sama dan LoI; dibahas komisi DPRD.',
    checklists: [dprdEnclosuresForeign],
    events: ['DPRD_REQUESTED', 'DPRD_APPROVED', 'DPRD_REFUSED', 'DPRD_DEEMED'],
  }),
]

const lastStages: readonly Stage[] = [
  stage({
    key: 'VERIFIKASI',
    name: 'Verifikasi',
    what: 'Gubernur menyampaikan kajian, LoI, Rencana, dan persetujuan DPRD kepada Menteri melalui Sekjen untuk dipertimbangkan.',
    actor: minister,
    article: p25('18-19'),
    keptOn: onPlan,
    documents: [{ name: 'Surat pertimbangan', role: 'SURAT', signers: ['Menteri melalui Sekjen'], article: p25('19') }],
    events: ['GOVERNOR_RECEIVED_PLAN', 'PLAN_FORWARDED', 'MINISTER_CONSIDERED'],
    doneBy: ['MINISTER_CONSIDERED'],
  }),
  stage({
    key: 'PENYUSUNAN_NASKAH',
    name: 'Penyusunan rancangan Naskah Kerja Sama',
    what: 'Kepala daerah menyusun rancangan MoU dan mengirimnya kepada Menteri melalui Sekjen.',
    actor: headOfRegion,
    article: p25('20'),
    keptOn: onMou,
    events: ['GOVERNOR_RECEIVED_DRAFT', 'DRAFT_FORWARDED'],
  }),
  stage({
    key: 'PEMBAHASAN_NASKAH',
    name: 'Pembahasan Naskah Kerja Sama',
    what: 'Rancangan dibahas antarkementerian dengan risalah, lalu Kemlu membahasnya dengan pihak luar negeri.',
    actor: ministries,
    article: p25('21-23'),
    keptOn: onMou,
    documents: [
      { name: 'Risalah rapat', role: 'NOTULA', signers: ['Peserta rapat'], article: p25('22') },
      { name: 'Surat Konfirmasi', role: 'SURAT', signers: [foreignMinistry.name], article: p25('23') },
    ],
    events: ['MINUTES_SIGNED', 'CONFIRMATION_RECEIVED'],
    doneBy: ['CONFIRMATION_RECEIVED'],
  }),
  stage({
    key: 'PERSETUJUAN_MENTERI',
    name: 'Persetujuan Menteri',
    what: 'Menteri menyetujui berdasarkan Surat Konfirmasi; daerah memberitahukan rencana tempat dan tanggal.',
    actor: minister,
    article: p25('24'),
    keptOn: onMou,
    documents: [{ name: 'Surat persetujuan', role: 'SURAT', signers: ['Menteri melalui Sekjen'], article: p25('24') }],
    events: ['MINISTER_APPROVED'],
    doneBy: ['MINISTER_APPROVED'],
  }),
  stage({
    key: 'PENANDATANGANAN_NASKAH',
    name: 'Penandatanganan Naskah Kerja Sama',
    what: 'Kepala daerah menandatangani MoU; naskah asli dikirim kepada Menteri dan daerah menyimpan salinannya.',
    actor: headOfRegion,
    article: p25('25'),
    keptOn: onMou,
    documents: [{ name: 'MoU', role: 'NASKAH', signers: ['Kepala daerah'], article: p25('25') }],
    events: ['MOU_SIGNED', 'ORIGINAL_SENT'],
    doneBy: ['MOU_SIGNED'],
  }),
  stage({
    key: 'PELAKSANAAN',
    name: 'Pelaksanaan',
    what: 'Para pihak menyusun rencana kegiatan tahunan dan melaksanakannya.',
    actor: parties,
    article: p25('26'),
    keptOn: onMou,
    documents: [{ name: 'Rencana kegiatan tahunan', role: 'LAMPIRAN', signers: [], article: p25('26') }],
    checklists: [yearlyPlan],
    events: ['EXTENSION_REQUESTED'],
  }),
]

const clocks: readonly Clock[] = [
  loiClock,
  {
    key: 'DPRD_STANCE',
    name: 'Persetujuan DPRD',
    stage: 'PERSETUJUAN_DPRD',
    actor: dprd,
    when: always,
    start: { kind: 'EVENT', event: 'DPRD_REQUESTED' },
    amount: 45,
    unit: 'HARI_KERJA',
    until: ['DPRD_APPROVED', 'DPRD_REFUSED'],
    consequence: {
      kind: 'DEEMED',
      event: 'DPRD_DEEMED',
      text: 'DPRD belum memberi persetujuan, jadi dianggap disetujui dan daerah melanjutkan kepada Menteri.',
    },
    article: p25('17'),
    reading: 'Dihitung sejak permohonan diterima sekretariat DPRD.',
  },
  forwardingClock('PLAN_FORWARDING', {
    name: 'Penerusan Rencana Kerja Sama',
    stage: 'VERIFIKASI',
    from: 'GOVERNOR_RECEIVED_PLAN',
    until: 'PLAN_FORWARDED',
    article: p25('18'),
    when: inKabKota,
    actor: governor,
  }),
  forwardingClock('DRAFT_FORWARDING', {
    name: 'Penerusan rancangan naskah',
    stage: 'PENYUSUNAN_NASKAH',
    from: 'GOVERNOR_RECEIVED_DRAFT',
    until: 'DRAFT_FORWARDED',
    article: p25('20'),
    when: inKabKota,
    actor: governor,
  }),
  extensionClock('PELAKSANAAN'),
]

const law = {
  stages: [...firstStages, ...lastStages],
  clocks,
  terms: [
    loiTerm,
    {
      only: ['MOU', 'RENCANA_KERJA', 'ADDENDUM', 'KESEPAKATAN_BERSAMA', 'PKS', 'KONTRAK', 'NOTA_KESEPAKATAN'],
      years: yearsOfForeignAgreement,
      what: 'Kerja sama luar negeri',
      article: p25('32'),
    },
  ],
  duties: foreignDuties,
  documents: [
    { kind: 'LOI', below: [], article: p25('13') },
    { kind: 'RENCANA_KERJA', below: ['LOI'], article: p25('15') },
    { kind: 'MOU', below: ['LOI', 'RENCANA_KERJA'], article: p25('20') },
    { kind: 'ADDENDUM', below: ['MOU'], article: p25('20') },
  ],
  signing: { article: p25('25'), text: 'LoI dan MoU luar negeri ditandatangani kepala daerah.' },
} as const satisfies Partial<SchemeLaw>

/** With a foreign local government. Permendagri 25/2020 art. 6. */
export const ksdpl = {
  ...law,
  scheme: 'KSDPL',
  checklists: [foreignRequirements, sisterRequirements],
} as const satisfies SchemeLaw

/** With a foreign institution, on approval of the Government. Permendagri 25/2020 art. 7. */
export const ksdllOther = {
  ...law,
  scheme: 'KSDLL_LAIN',
  checklists: [foreignRequirements],
} as const satisfies SchemeLaw
