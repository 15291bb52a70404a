/** The kinds of partners and offices. */

export const partnerKinds = [
  'PROVINSI',
  'KABUPATEN',
  'KOTA',
  'KEMENTERIAN',
  'LPNK',
  'INSTANSI_VERTIKAL',
  'PERSEORANGAN',
  'BADAN_USAHA',
  'ORMAS',
  'PERGURUAN_TINGGI',
  'PEMDA_LN',
  'LEMBAGA_LN',
  'ORG_INTERNASIONAL',
  'NONPROFIT_LN',
  'MITRA_PEMBANGUNAN_LN',
] as const
export type PartnerKind = (typeof partnerKinds)[number]

export const partnerKindWords: Record<PartnerKind, string> = {
  PROVINSI: 'Provinsi',
  KABUPATEN: 'Kabupaten',
  KOTA: 'Kota',
  KEMENTERIAN: 'Kementerian',
  LPNK: 'Lembaga pemerintah nonkementerian',
  INSTANSI_VERTIKAL: 'Instansi vertikal',
  PERSEORANGAN: 'Perseorangan',
  BADAN_USAHA: 'Badan usaha',
  ORMAS: 'Organisasi kemasyarakatan',
  PERGURUAN_TINGGI: 'Perguruan tinggi',
  PEMDA_LN: 'Pemerintah daerah di luar negeri',
  LEMBAGA_LN: 'Lembaga di luar negeri',
  ORG_INTERNASIONAL: 'Organisasi internasional',
  NONPROFIT_LN: 'Lembaga nonprofit luar negeri',
  MITRA_PEMBANGUNAN_LN: 'Mitra pembangunan luar negeri',
}

/** Partners abroad have a country instead of a region. */
export const isForeignPartner = (kind: PartnerKind): boolean =>
  ['PEMDA_LN', 'LEMBAGA_LN', 'ORG_INTERNASIONAL', 'NONPROFIT_LN', 'MITRA_PEMBANGUNAN_LN'].includes(kind)

export const officeGroups = ['SEKRETARIAT', 'BIRO', 'BADAN', 'DINAS', 'LAINNYA'] as const
export type OfficeGroup = (typeof officeGroups)[number]
export const officeGroupWords: Record<OfficeGroup, string> = {
  SEKRETARIAT: 'Sekretariat',
  BIRO: 'Biro',
  BADAN: 'Badan',
  DINAS: 'Dinas',
  LAINNYA: 'Lainnya',
}

export const regionKinds = ['PROVINSI', 'KABUPATEN', 'KOTA'] as const
export type RegionKind = (typeof regionKinds)[number]
