/** KSDLL by passing on cooperation of the Government (penerusan). Permendagri 25/2020 art. 27 to 30. */
import {
  always,
  centralBody,
  foreignMinistry,
  headOfRegion,
  minister,
  ministries,
  p25,
  parties,
  points,
  yearsOfForeignAgreement,
} from './common'
import { cooperationPlan, feasibilityStudy, foreignRequirements, yearlyPlan } from './checklists'
import { stage } from './domestic'
import { extensionClock, foreignDuties, loiTerm } from './foreign-clocks'
import type { Checklist, Condition, SchemeLaw } from './model'

const publicPartner: Condition = { kind: 'PARTNER', oneOf: ['ORG_INTERNASIONAL', 'MITRA_PEMBANGUNAN_LN'] }
const nonprofit: Condition = { kind: 'PARTNER', oneOf: ['NONPROFIT_LN'] }
const publicWords = 'bila mitra adalah organisasi internasional atau mitra pembangunan luar negeri'
const nonprofitWords = 'bila mitra adalah lembaga nonprofit berbadan hukum di luar negeri'

const proposal: Checklist = {
  key: 'USULAN_PENERUSAN',
  title: 'Isi berkas usulan',
  article: p25('28, 30'),
  when: always,
  items: points({
    RENCANA: 'Rencana Kerja Sama',
    PEMETAAN: 'Pemetaan potensi dan kebutuhan',
    KAK: 'Kerangka acuan kerja (KAK)',
    STUDI: 'Studi kelayakan, bila bersifat teknis dan membebani atau memakai aset daerah',
    KESEDIAAN: 'Surat pernyataan kesediaan',
  }),
}

export const ksdllPassingOn = {
  scheme: 'KSDLL_PENERUSAN',
  // The regulation names no DPRD approval on this path.
  stages: [
    stage({
      key: 'REKOMENDASI',
      name: 'Rekomendasi Menteri',
      what: 'Kementerian atau lembaga yang akan bekerja di daerah lebih dahulu memperoleh rekomendasi Menteri.',
      actor: centralBody,
      article: p25('27'),
      keptOn: null,
      documents: [{ name: 'Rekomendasi', role: 'SURAT', signers: ['Menteri'], article: p25('27') }],
      events: ['RECOMMENDED'],
      doneBy: ['RECOMMENDED'],
    }),
    stage({
      key: 'USULAN',
      name: 'Penyampaian usulan',
      what: 'Daerah menyampaikan Rencana Kerja Sama, pemetaan, KAK, dan surat kesediaan kepada Menteri.',
      actor: headOfRegion,
      article: p25('28, 30'),
      when: publicPartner,
      condition: publicWords,
      keptOn: null,
      documents: [
        { name: 'Surat usulan', role: 'SURAT', signers: ['Kepala daerah'], article: p25('28, 30') },
        { name: 'Kerangka acuan kerja', role: 'KAK', signers: [], article: p25('28, 30') },
      ],
      checklists: [proposal, cooperationPlan, feasibilityStudy],
      events: ['PROPOSAL_SENT'],
      doneBy: ['PROPOSAL_SENT'],
    }),
    stage({
      key: 'VERIFIKASI',
      name: 'Verifikasi',
      what: 'Menteri memverifikasi usulan daerah.',
      actor: minister,
      article: p25('28, 30'),
      when: publicPartner,
      condition: publicWords,
      keptOn: null,
      events: ['PROPOSAL_VERIFIED'],
      doneBy: ['PROPOSAL_VERIFIED'],
    }),
    stage({
      key: 'PENETAPAN_MITRA_TEKNIS',
      name: 'Penetapan Mitra Teknis',
      what: 'Rapat antarkementerian menetapkan kementerian atau lembaga yang menjadi Mitra Teknis.',
      actor: ministries,
      article: p25('28, 30'),
      when: publicPartner,
      condition: publicWords,
      keptOn: null,
      documents: [{ name: 'Risalah rapat', role: 'NOTULA', signers: ['Peserta rapat'], article: p25('28, 30') }],
      events: ['TECHNICAL_PARTNER_NAMED'],
      doneBy: ['TECHNICAL_PARTNER_NAMED'],
    }),
    stage({
      key: 'IZIN_PRINSIP',
      name: 'Izin Prinsip',
      what: 'Lembaga nonprofit memperoleh Izin Prinsip dari Kementerian Luar Negeri.',
      actor: foreignMinistry,
      article: p25('29'),
      when: nonprofit,
      condition: nonprofitWords,
      keptOn: null,
      documents: [{ name: 'Izin Prinsip', role: 'SURAT', signers: [foreignMinistry.name], article: p25('29') }],
      events: ['PRINCIPLE_PERMIT'],
      doneBy: ['PRINCIPLE_PERMIT'],
    }),
    stage({
      key: 'IZIN_OPERASIONAL',
      name: 'Izin Operasional',
      what: 'Lembaga nonprofit memperoleh Izin Operasional dari kementerian atau lembaga mitra.',
      actor: centralBody,
      article: p25('29'),
      when: nonprofit,
      condition: nonprofitWords,
      keptOn: null,
      documents: [{ name: 'Izin Operasional', role: 'SURAT', signers: [centralBody.name], article: p25('29') }],
      events: ['OPERATING_PERMIT'],
      doneBy: ['OPERATING_PERMIT'],
    }),
    stage({
      key: 'RENCANA_TAHUNAN',
      name: 'Rencana kegiatan tahunan',
      what: 'Para pihak menandatangani bersama rencana kegiatan tahunan.',
      actor: parties,
      article: p25('29'),
      when: nonprofit,
      condition: nonprofitWords,
      keptOn: null,
      documents: [{ name: 'Rencana kegiatan tahunan', role: 'NASKAH', signers: ['Para pihak'], article: p25('29') }],
      checklists: [yearlyPlan],
    }),
    stage({
      key: 'PELAKSANAAN',
      name: 'Pelaksanaan',
      what: 'Kerja sama dilaksanakan dengan daerah sebagai penerima manfaat.',
      actor: parties,
      article: p25('27'),
      keptOn: null,
      events: ['EXTENSION_REQUESTED'],
    }),
  ],
  clocks: [extensionClock('PELAKSANAAN')],
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
    { kind: 'RENCANA_KERJA', below: [], article: p25('28, 30') },
    { kind: 'MOU', below: ['RENCANA_KERJA'], article: p25('27') },
    { kind: 'ADDENDUM', below: ['RENCANA_KERJA', 'MOU'], article: p25('27') },
  ],
  checklists: [foreignRequirements],
  signing: { article: p25('25'), text: 'Naskah luar negeri ditandatangani kepala daerah.' },
} as const satisfies SchemeLaw
