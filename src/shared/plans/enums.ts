/** The closed lists of plans: priority, initiative, result of the review, and the criteria it judges. */

export const priorities = ['TINGGI', 'SEDANG', 'RENDAH'] as const
export type Priority = (typeof priorities)[number]
export const priorityWords: Record<Priority, string> = { TINGGI: 'Tinggi', SEDANG: 'Sedang', RENDAH: 'Rendah' }

/** Who proposes the cooperation. Permendagri 22/2020 art. 25 and 26. */
export const initiatives = ['DAERAH', 'MITRA'] as const
export type Initiative = (typeof initiatives)[number]
export const initiativeWords: Record<Initiative, string> = { DAERAH: 'Pemerintah daerah', MITRA: 'Mitra' }

/** What the TKKSD review says of a plan. The law names the criteria; these names are ours. */
export const reviewResults = ['LAYAK', 'LAYAK_DENGAN_PERBAIKAN', 'TIDAK_LAYAK'] as const
export type ReviewResult = (typeof reviewResults)[number]
export const reviewResultWords: Record<ReviewResult, string> = {
  LAYAK: 'Layak',
  LAYAK_DENGAN_PERBAIKAN: 'Layak dengan perbaikan',
  TIDAK_LAYAK: 'Tidak layak',
}

/** Criteria of the TKKSD review: the first five always, all eight for an offer of a third party. Permendagri 22/2020 art. 7, 29 and 31. */
export const reviewCriteria = [
  'RPJMD',
  'RTRW',
  'KETERKAITAN',
  'BIAYA_MANFAAT',
  'DAMPAK',
  'BONAFIDITAS',
  'PENGALAMAN',
  'KOMITMEN',
] as const
export type ReviewCriterion = (typeof reviewCriteria)[number]

export const criterionMarks = ['YA', 'SEBAGIAN', 'TIDAK'] as const
export type CriterionMark = (typeof criterionMarks)[number]
export const criterionMarkWords: Record<CriterionMark, string> = { YA: 'Ya', SEBAGIAN: 'Sebagian', TIDAK: 'Tidak' }
