/** Checklists that the two regulations prescribe: terms of reference, review criteria, studies, foreign requirements. */
import { always, ofPartner, ofRegion, p22, p25, points } from './common'
import type { Checklist } from './model'

const termsOfReferencePoints = {
  LATAR_BELAKANG: 'Latar belakang',
  MAKSUD_TUJUAN: 'Maksud dan tujuan',
  LOKASI: 'Lokasi',
  RUANG_LINGKUP: 'Ruang lingkup',
  JANGKA_WAKTU: 'Jangka waktu',
  MANFAAT: 'Manfaat',
}

/** Eight contents of the KAK. Permendagri 22/2020 art. 7 and 29. */
export const termsOfReference = (article: string): Checklist => ({
  key: 'KAK',
  title: 'Isi kerangka acuan kerja (KAK)',
  article,
  when: always,
  items: points({
    ...termsOfReferencePoints,
    ANALISIS_DAMPAK: 'Analisis dampak sosial dan lingkungan',
    PEMBIAYAAN: 'Pembiayaan',
  }),
})

/** Contents of the KAK of a synergy. Permendagri 22/2020 art. 53. */
export const synergyTermsOfReference: Checklist = {
  key: 'KAK_SINERGI',
  title: 'Isi kerangka acuan kerja (KAK) Sinergi',
  article: p22('53'),
  when: always,
  items: points({ ...termsOfReferencePoints, OBJEK: 'Objek', PEMBIAYAAN: 'Pembiayaan' }),
}

const reviewPoints = {
  RPJMD: 'Sesuai RPJMD dan renstra sektor',
  RTRW: 'Lokasi sesuai RTRW',
  KETERKAITAN: 'Keterkaitan antarsektor dan antarwilayah',
  BIAYA_MANFAAT: 'Biaya dan manfaat',
  DAMPAK: 'Dampak bagi pembangunan daerah',
}
const partnerPoints = {
  BONAFIDITAS: 'Bonafiditas calon mitra',
  PENGALAMAN: 'Pengalaman calon mitra',
  KOMITMEN: 'Komitmen calon mitra',
}

/** Five criteria of the TKKSD review. Permendagri 22/2020 art. 7 and 29. */
export const fiveCriteria = (article: string): Checklist => ({
  key: 'TELAAH_5',
  title: 'Kriteria telaah TKKSD',
  article,
  when: always,
  items: points(reviewPoints),
})

/** Eight criteria for an offer of a third party. Permendagri 22/2020 art. 31. */
export const eightCriteria: Checklist = {
  key: 'TELAAH_8',
  title: 'Kriteria telaah penawaran pihak ketiga',
  article: p22('31'),
  when: ofPartner,
  items: points({ ...reviewPoints, ...partnerPoints }),
}

/** Three criteria for choosing among several candidates. Permendagri 22/2020 art. 30. */
export const candidateCriteria: Checklist = {
  key: 'PEMILIHAN_MITRA',
  title: 'Pemilihan calon mitra',
  article: p22('30'),
  when: ofRegion,
  items: points(partnerPoints),
}

/** Eight contents of the feasibility study. Permendagri 22/2020 art. 27. */
export const feasibilityStudy: Checklist = {
  key: 'STUDI_KELAYAKAN',
  title: 'Isi studi kelayakan',
  article: p22('27'),
  when: always,
  items: points({
    LATAR_BELAKANG: 'Latar belakang',
    DASAR_HUKUM: 'Dasar hukum',
    MAKSUD_TUJUAN: 'Maksud dan tujuan',
    OBJEK: 'Objek',
    KEGIATAN: 'Kegiatan',
    JANGKA_WAKTU: 'Jangka waktu',
    MANFAAT_BIAYA: 'Analisis manfaat dan biaya',
    KESIMPULAN: 'Kesimpulan dan rekomendasi',
  }),
}

/** What an initiative of a third party must fulfil. Permendagri 22/2020 art. 26. */
export const partnerInitiative: Checklist = {
  key: 'PRAKARSA_MITRA',
  title: 'Syarat prakarsa pihak ketiga',
  article: p22('26'),
  when: ofPartner,
  items: points({
    RENCANA_INDUK: 'Sesuai rencana induk sektor',
    LAYAK: 'Layak secara ekonomi dan finansial',
    MODAL: 'Pemrakarsa mampu mendanai',
  }),
}

/** What the request to the DPRD encloses in KSDPK. Permendagri 22/2020 art. 34. */
export const dprdEnclosuresThirdParty: Checklist = {
  key: 'LAMPIRAN_DPRD_KSDPK',
  title: 'Lampiran permohonan ke DPRD',
  article: p22('34'),
  when: always,
  items: points({
    KB: 'Kesepakatan Bersama yang ditandatangani',
    RANCANGAN_PKS: 'Rancangan PKS atau kontrak',
    PROFIL: 'Profil perusahaan (company profile)',
  }),
}

/** What the request to the DPRD encloses abroad. Permendagri 25/2020 art. 16. */
export const dprdEnclosuresForeign: Checklist = {
  key: 'LAMPIRAN_DPRD_LN',
  title: 'Lampiran permohonan ke DPRD',
  article: p25('16'),
  when: always,
  items: points({ RENCANA: 'Rencana Kerja Sama', LOI: 'Pernyataan Kehendak Kerja Sama (LoI)' }),
}

const foreignPoints = {
  HUBUNGAN_DIPLOMATIK: 'Ada hubungan diplomatik',
  URUSAN_DAERAH: 'Merupakan urusan pemerintahan daerah',
  TANPA_KANTOR: 'Tidak membuka kantor perwakilan daerah di luar negeri',
  TANPA_CAMPUR_TANGAN: 'Tidak mencampuri urusan dalam negeri',
  SESUAI_RENCANA: 'Sesuai kebijakan dan rencana pembangunan nasional dan daerah',
}

/** Requirements of every foreign cooperation. Permendagri 25/2020 art. 5. */
export const foreignRequirements: Checklist = {
  key: 'SYARAT_LN',
  title: 'Syarat kerja sama luar negeri',
  article: p25('5'),
  when: always,
  items: points({ ...foreignPoints, ALIH_IPTEK: 'IPTEK dapat dialihkan kepada tenaga Indonesia' }),
}

/** Further requirements with a foreign local government. Permendagri 25/2020 art. 5. */
export const sisterRequirements: Checklist = {
  key: 'SYARAT_KSDPL',
  title: 'Syarat tambahan KSDPL',
  article: p25('5'),
  when: always,
  items: points({
    SETARA: 'Kesetaraan status administrasi dan/atau wilayah',
    SALING_MELENGKAPI: 'Saling melengkapi',
    HUBUNGAN_MASYARAKAT: 'Peningkatan hubungan antarmasyarakat',
  }),
}

/** Contents of the study. Permendagri 25/2020 art. 12. */
export const foreignStudy: Checklist = {
  key: 'KAJIAN',
  title: 'Isi kajian',
  article: p25('12'),
  when: always,
  items: points({
    JUDUL: 'Judul',
    LATAR_BELAKANG: 'Latar belakang',
    MAKSUD_TUJUAN: 'Maksud dan tujuan',
    PEMETAAN: 'Pemetaan potensi, karakteristik, dan kebutuhan',
    MANFAAT: 'Manfaat',
    KESIMPULAN: 'Kesimpulan',
  }),
}

/** Contents of the LoI. Permendagri 25/2020 art. 13. */
export const letterOfIntent: Checklist = {
  key: 'ISI_LOI',
  title: 'Isi Pernyataan Kehendak Kerja Sama (LoI)',
  article: p25('13'),
  when: always,
  items: points({
    JUDUL: 'Judul',
    SUBJEK: 'Subjek',
    MAKSUD_TUJUAN: 'Maksud dan tujuan',
    RUANG_LINGKUP: 'Ruang lingkup',
    MASA_BERLAKU: 'Masa berlaku',
    TEMPAT_TANGGAL: 'Tempat dan tanggal',
  }),
}

/** Contents of the cooperation plan. Permendagri 25/2020 art. 15. */
export const cooperationPlan: Checklist = {
  key: 'ISI_RENCANA',
  title: 'Isi Rencana Kerja Sama',
  article: p25('15'),
  when: always,
  items: points({
    SUBJEK: 'Subjek',
    LATAR_BELAKANG: 'Latar belakang',
    MAKSUD_TUJUAN_SASARAN: 'Maksud, tujuan, dan sasaran',
    OBJEK: 'Objek',
    RUANG_LINGKUP: 'Ruang lingkup',
    PEMBIAYAAN: 'Sumber pembiayaan',
    JANGKA_WAKTU: 'Jangka waktu',
  }),
}

/** Contents of the yearly activity plan. Permendagri 25/2020 art. 26. */
export const yearlyPlan: Checklist = {
  key: 'RENCANA_TAHUNAN',
  title: 'Isi rencana kegiatan tahunan',
  article: p25('26'),
  when: always,
  items: points({
    URAIAN: 'Uraian kegiatan',
    PERAN: 'Peran para pihak',
    HASIL: 'Hasil yang diharapkan',
    PEMBIAYAAN: 'Rencana pembiayaan',
  }),
}
