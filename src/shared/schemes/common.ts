/** Articles, actors and conditions that several schemes share. */
import type { Actor, Condition } from './model'

/** "Permendagri 22/2020 Pasal 8" */
export const p22 = (articles: string): string => `Permendagri 22/2020 Pasal ${articles}`
/** "Permendagri 25/2020 Pasal 17" */
export const p25 = (articles: string): string => `Permendagri 25/2020 Pasal ${articles}`

/** Longest terms in years. */
export const yearsOfJointAgreement = 5
export const yearsOfForeignAgreement = 5
export const yearsOfLetterOfIntent = 1

export const always: Condition = { kind: 'ALWAYS' }
export const whenDprd: Condition = { kind: 'DPRD_NEEDED' }
export const ofRegion: Condition = { kind: 'INITIATIVE', of: 'DAERAH' }
export const ofPartner: Condition = { kind: 'INITIATIVE', of: 'MITRA' }
export const inKabKota: Condition = { kind: 'LEVEL', of: 'KABKOTA' }
export const inProvince: Condition = { kind: 'LEVEL', of: 'PROVINSI' }

/** Words of the condition under which the DPRD must approve a domestic cooperation. Permendagri 22/2020 art. 11, 34 and 56. */
export const dprdCondition =
  'bila membebani masyarakat dan daerah dan/atau pendanaannya belum tersedia dalam APBD tahun berjalan'

const us = (name: string): Actor => ({ side: 'us', name })
const other = (name: string): Actor => ({ side: 'other', name })

export const office = us('Perangkat daerah pemrakarsa')
export const tkksd = us('TKKSD')
export const headOfRegion = us('Kepala daerah')
export const bureau = us('Biro atau bagian kerja sama')
export const parties = us('Para pihak')
export const governor = us('Gubernur')
export const partner = other('Calon mitra')
export const dprd = other('DPRD')
export const minister = other('Menteri Dalam Negeri')
export const ministries = other('Kementerian dan lembaga terkait')
export const foreignMinistry = other('Kementerian Luar Negeri')
export const centralBody = other('Kementerian atau lembaga')

/** Checklist points from "key: text" pairs. */
export const points = (texts: Record<string, string>): { key: string; text: string }[] =>
  Object.entries(texts).map(([key, text]) => ({ key, text }))
