/** KSDPK, cooperation with third parties. Permendagri 22/2020 art. 25 to 39. */
import { bureau, headOfRegion, office, ofRegion, p22, partner, tkksd, yearsOfJointAgreement } from './common'
import {
  candidateCriteria,
  dprdEnclosuresThirdParty,
  eightCriteria,
  feasibilityStudy,
  fiveCriteria,
  partnerInitiative,
  termsOfReference,
} from './checklists'
import { closingStages, dprdStage, offer, preparation, semesterReport, stage, stanceClock } from './domestic'
import type { SchemeLaw } from './model'

const onKb = ['KESEPAKATAN_BERSAMA'] as const
const onContract = ['PKS', 'KONTRAK', 'ADDENDUM'] as const

export const ksdpk = {
  scheme: 'KSDPK',
  stages: [
    stage({
      key: 'PEMETAAN',
      name: 'Pemetaan dan daftar rencana kerja sama',
      what: 'Potensi, karakteristik, dan kebutuhan dipetakan menjadi daftar rencana tahunan yang ditetapkan kepala daerah.',
      actor: bureau,
      article: p22('25'),
      when: ofRegion,
      condition: 'bila prakarsa berasal dari daerah',
      keptOn: onKb,
      documents: [
        {
          name: 'Keputusan kepala daerah tentang daftar rencana kerja sama',
          role: 'LAMPIRAN',
          signers: ['Kepala daerah'],
          article: p22('25'),
        },
      ],
    }),
    {
      ...preparation(
        p22('29'),
        [termsOfReference(p22('29')), fiveCriteria(p22('29')), feasibilityStudy, partnerInitiative],
        onKb,
      ),
      what: 'Pemrakarsa menyusun studi kelayakan; perangkat daerah menyusun KAK untuk ditelaah TKKSD.',
    },
    offer(p22('30-31'), {
      keptOn: onKb,
      what: 'Daerah menawarkan dan memilih calon mitra, atau TKKSD menelaah penawaran pihak ketiga.',
      actor: partner,
      events: ['OFFER_RECEIVED', 'OFFER_ANSWERED'],
      checklists: [candidateCriteria, eightCriteria],
    }),
    stage({
      key: 'PENYUSUNAN_KB',
      name: 'Penyusunan Kesepakatan Bersama',
      what: 'TKKSD menyusun rancangan Kesepakatan Bersama.',
      actor: tkksd,
      article: p22('32'),
      keptOn: onKb,
    }),
    stage({
      key: 'PENANDATANGANAN_KB',
      name: 'Penandatanganan Kesepakatan Bersama',
      what: 'Kepala daerah dan pimpinan pihak ketiga menandatangani Kesepakatan Bersama.',
      actor: headOfRegion,
      article: p22('33'),
      keptOn: onKb,
      documents: [
        {
          name: 'Kesepakatan Bersama',
          role: 'NASKAH',
          signers: ['Kepala daerah', 'Pimpinan pihak ketiga'],
          article: p22('33'),
        },
      ],
      events: ['KB_SIGNED'],
      doneBy: ['KB_SIGNED'],
    }),
    dprdStage(p22('34'), {
      keptOn: onContract,
      what: 'Persetujuan dimohonkan dengan Kesepakatan Bersama, rancangan PKS, dan profil perusahaan; diputuskan dalam paripurna.',
      checklists: [dprdEnclosuresThirdParty],
      events: ['DPRD_REQUESTED', 'DPRD_APPROVED', 'DPRD_REFUSED', 'DPRD_DEEMED'],
    }),
    stage({
      key: 'PENYUSUNAN_PKS',
      name: 'Penyusunan kontrak atau PKS',
      what: 'Perangkat daerah menyusun rancangan kontrak atau PKS.',
      actor: office,
      article: p22('35'),
      keptOn: onContract,
    }),
    stage({
      key: 'PENANDATANGANAN_PKS',
      name: 'Penandatanganan kontrak atau PKS',
      what: 'Kepala daerah, atau dengan surat kuasa kepala perangkat daerah atau pejabat yang ditunjuk, menandatangani.',
      actor: headOfRegion,
      article: p22('36'),
      keptOn: onContract,
      documents: [
        {
          name: 'Kontrak atau PKS',
          role: 'NASKAH',
          signers: ['Kepala daerah atau pejabat yang diberi kuasa', 'Pimpinan pihak ketiga'],
          article: p22('36'),
        },
        { name: 'Surat kuasa', role: 'SURAT_KUASA', signers: ['Kepala daerah'], article: p22('36') },
      ],
      events: ['PKS_SIGNED'],
      doneBy: ['PKS_SIGNED'],
    }),
    ...closingStages({ doing: p22('37'), keeping: p22('38'), reporting: p22('39') }),
  ],
  // No time limit stands for answering an offer. Permendagri 22/2020 art. 30 and 31.
  clocks: [
    {
      ...stanceClock(p22('34')),
      until: ['DPRD_APPROVED', 'DPRD_REFUSED'],
      reading: null,
    },
  ],
  terms: [
    { only: ['KESEPAKATAN_BERSAMA'], years: yearsOfJointAgreement, what: 'Kesepakatan Bersama', article: p22('32') },
  ],
  duties: [semesterReport(p22('39'))],
  documents: [
    { kind: 'KESEPAKATAN_BERSAMA', below: [], article: p22('32') },
    { kind: 'PKS', below: ['KESEPAKATAN_BERSAMA'], article: p22('35') },
    { kind: 'KONTRAK', below: ['KESEPAKATAN_BERSAMA'], article: p22('35') },
    { kind: 'ADDENDUM', below: ['KESEPAKATAN_BERSAMA', 'PKS', 'KONTRAK'], article: p22('37') },
  ],
  checklists: [],
  signing: {
    article: p22('36'),
    text: 'Kontrak atau PKS ditandatangani kepala daerah, atau pejabat yang diberi surat kuasa.',
  },
} as const satisfies SchemeLaw
