/** Clocks, terms and duties of all cooperation abroad. Permendagri 25/2020 art. 13, 18, 20, 32 to 39. */
import { always, bureau, headOfRegion, inKabKota, inProvince, p25, yearsOfLetterOfIntent } from './common'
import type { EventKey, StageKey } from './keys'
import type { Actor, Clock, Condition, Duty, TermLimit } from './model'

/** A letter of intent lapses after a year. Permendagri 25/2020 art. 13. */
export const loiTerm: TermLimit = {
  only: ['LOI'],
  years: yearsOfLetterOfIntent,
  what: 'LoI',
  article: p25('13'),
}

/** Within the life of the LoI the agreement itself must be signed. Permendagri 25/2020 art. 13. */
export const loiClock: Clock = {
  key: 'LOI_TERM',
  name: 'Masa berlaku LoI',
  stage: 'PERNYATAAN_KEHENDAK',
  actor: headOfRegion,
  when: always,
  start: { kind: 'EVENT', event: 'LOI_SIGNED' },
  amount: yearsOfLetterOfIntent,
  unit: 'TAHUN',
  until: ['MOU_SIGNED'],
  consequence: { kind: 'NOTE', text: 'LoI gugur; kerja sama memerlukan pernyataan kehendak baru.' },
  article: p25('13'),
  reading: 'Hari terakhir = sehari sebelum ulang tanggal LoI.',
}

type Forwarding = {
  name: string
  stage: StageKey
  from: EventKey
  until: EventKey
  article: string
  when: Condition
  actor: Actor
}

/** The governor forwards papers of a kabupaten or kota within 5 working days. Permendagri 25/2020 art. 18 and 20. */
export const forwardingClock = (
  key: 'PLAN_FORWARDING' | 'DRAFT_FORWARDING',
  { from, until, ...rest }: Forwarding,
): Clock => ({
  ...rest,
  key,
  start: { kind: 'EVENT', event: from },
  amount: 5,
  unit: 'HARI_KERJA',
  until: [until],
  consequence: { kind: 'NOTE', text: 'Kabupaten/kota dapat menyampaikan langsung kepada Menteri.' },
  reading: null,
})

/** The extension is asked for in writing six months ahead. Permendagri 25/2020 art. 33. */
export const extensionClock = (stage: StageKey): Clock => ({
  key: 'EXTENSION_REQUEST',
  name: 'Permohonan perpanjangan',
  stage,
  actor: headOfRegion,
  when: always,
  start: { kind: 'BEFORE_END' },
  amount: 6,
  unit: 'BULAN',
  until: ['EXTENSION_REQUESTED'],
  consequence: {
    kind: 'NOTE',
    text: 'Mohonkan segera kepada Menteri melalui Sekjen, tembusan DPRD, atau catat bahwa kerja sama tidak diperpanjang.',
  },
  article: p25('33'),
  reading:
    'Pasal berbunyi "paling lama 6 bulan sebelum berakhir"; dibaca sebagai paling lambat enam bulan sebelum hari terakhir.',
})

const noReport = 'Tanpa laporan selama setahun, Menteri menolak Rencana Kerja Sama berikutnya.'

/** Yearly reports in January and supervision twice a year. Permendagri 25/2020 art. 35 to 39. */
export const foreignDuties: readonly Duty[] = [
  {
    key: 'FOREIGN_REPORT_TO_GOVERNOR',
    name: 'Laporan tahunan kepada Gubernur',
    period: 'TAHUN',
    due: [{ month: 1, day: 7, yearsAfter: 1 }],
    when: inKabKota,
    actor: { side: 'other', name: 'Bupati atau wali kota' },
    metBy: 'REPORT',
    consequence: noReport,
    article: p25('35-38'),
    basis: 'Minggu pertama Januari dibaca sebagai sampai dengan 7 Januari.',
  },
  {
    key: 'FOREIGN_REPORT_TO_MINISTER',
    name: 'Laporan tahunan kepada Menteri',
    period: 'TAHUN',
    due: [{ month: 1, day: 14, yearsAfter: 1 }],
    when: inProvince,
    actor: { side: 'us', name: 'Gubernur' },
    metBy: 'REPORT',
    consequence: noReport,
    article: p25('35-38'),
    basis: 'Minggu kedua Januari dibaca sebagai sampai dengan 14 Januari.',
  },
  {
    key: 'FOREIGN_SUPERVISION',
    name: 'Pembinaan dan pengawasan',
    period: 'SEMESTER',
    due: [
      { month: 6, day: 30, yearsAfter: 0 },
      { month: 12, day: 31, yearsAfter: 0 },
    ],
    when: always,
    actor: bureau,
    metBy: 'EVALUATION',
    consequence: null,
    article: p25('39'),
    basis: 'Paling sedikit dua kali setahun; dibaca sebagai sekali tiap semester.',
  },
]
