/** Sinergi, joint planning and development with ministries and agencies. Permendagri 22/2020 art. 52 to 60. */
import { always, centralBody, headOfRegion, p22, tkksd } from './common'
import { fiveCriteria, synergyTermsOfReference } from './checklists'
import {
  closingStages,
  dprdStage,
  offer,
  offerClock,
  preparation,
  semesterBasis,
  semesterDue,
  stage,
  stanceClock,
} from './domestic'
import type { SchemeLaw } from './model'

const onNota = ['NOTA_KESEPAKATAN'] as const
const onNotaOrChange = ['NOTA_KESEPAKATAN', 'ADDENDUM'] as const

export const synergy = {
  scheme: 'SINERGI',
  stages: [
    {
      ...preparation(
        p22('53'),
        [synergyTermsOfReference, { ...fiveCriteria(p22('7')), title: 'Kriteria telaah TKKSD (sama dengan KSDD)' }],
        onNota,
      ),
      what: 'Objek yang tercantum dalam RKPD disiapkan; perangkat daerah pemrakarsa menyusun KAK.',
    },
    offer(p22('54'), {
      keptOn: onNota,
      events: ['OFFER_RECEIVED', 'OFFER_ANSWERED', 'SECOND_REQUEST'],
    }),
    stage({
      key: 'PENYUSUNAN_NOTA',
      name: 'Penyusunan Nota Kesepakatan dan Rencana Kerja',
      what: 'TKKSD menyusun Nota Kesepakatan dan Rencana Kerja.',
      actor: tkksd,
      article: p22('55'),
      keptOn: onNotaOrChange,
      documents: [{ name: 'Rencana Kerja', role: 'LAMPIRAN', signers: ['Kepala daerah'], article: p22('55') }],
    }),
    // Before signing here, where KSDD and KSDPK have it between KB and PKS. Permendagri 22/2020 art. 55 to 57.
    dprdStage(p22('56'), {
      keptOn: onNotaOrChange,
      what: 'Persetujuan dimohonkan kepada DPRD sebelum Nota Kesepakatan ditandatangani.',
      events: ['DPRD_REQUESTED', 'DPRD_APPROVED', 'DPRD_REFUSED', 'DPRD_DEEMED'],
    }),
    stage({
      key: 'PENANDATANGANAN_NOTA',
      name: 'Penandatanganan Nota Kesepakatan',
      what: 'Kepala daerah dan pejabat kementerian atau lembaga yang diberi kuasa menandatangani; naskah dikirim kepada Menteri.',
      actor: headOfRegion,
      article: p22('57'),
      keptOn: onNotaOrChange,
      documents: [
        {
          name: 'Nota Kesepakatan',
          role: 'NASKAH',
          signers: ['Kepala daerah', 'Pejabat kementerian atau lembaga yang diberi kuasa'],
          article: p22('57'),
        },
      ],
      events: ['NOTA_SIGNED', 'NOTA_REPORTED'],
      doneBy: ['NOTA_SIGNED'],
    }),
    ...closingStages({ doing: p22('58'), keeping: p22('59'), reporting: p22('60') }),
  ],
  clocks: [
    offerClock(p22('54'), centralBody),
    { ...stanceClock(p22('56')), until: ['DPRD_APPROVED', 'DPRD_REFUSED'], reading: null },
  ],
  terms: [],
  duties: [
    {
      key: 'SINERGI_SEMESTER_REPORT',
      name: 'Laporan TKKSD tiap enam bulan',
      period: 'SEMESTER',
      due: semesterDue,
      when: always,
      actor: tkksd,
      metBy: 'REPORT',
      consequence: null,
      article: p22('60'),
      basis: semesterBasis,
    },
    {
      key: 'SINERGI_YEARLY_REPORT',
      name: 'Laporan tahunan Sinergi',
      period: 'TAHUN',
      due: [{ month: 12, day: 31, yearsAfter: 0 }],
      when: always,
      actor: { side: 'us', name: 'Gubernur kepada Menteri' },
      metBy: 'REPORT',
      consequence: null,
      article: p22('60'),
      basis: 'Paling sedikit sekali setahun; tanggalnya tidak disebut, jadi dipakai akhir tahun.',
    },
  ],
  documents: [
    { kind: 'NOTA_KESEPAKATAN', below: [], article: p22('55') },
    { kind: 'RENCANA_KERJA', below: ['NOTA_KESEPAKATAN'], article: p22('55') },
    { kind: 'ADDENDUM', below: ['NOTA_KESEPAKATAN', 'RENCANA_KERJA'], article: p22('58') },
  ],
  checklists: [
    {
      key: 'OBJEK_RKPD',
      title: 'Syarat objek',
      article: p22('53'),
      when: always,
      items: [{ key: 'RKPD', text: 'Objek tercantum dalam RKPD' }],
    },
  ],
  signing: {
    article: p22('57'),
    text: 'Nota Kesepakatan ditandatangani kepala daerah dan pejabat kementerian atau lembaga yang diberi kuasa.',
  },
} as const satisfies SchemeLaw
