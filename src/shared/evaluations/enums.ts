/** The closed lists of evaluations after signing (monev). */

/** What an evaluation recommends. */
export const recommendations = ['DILANJUTKAN', 'DIPERLUAS', 'DIPERBAIKI', 'DIHENTIKAN'] as const
export type Recommendation = (typeof recommendations)[number]
export const recommendationWords: Record<Recommendation, string> = {
  DILANJUTKAN: 'Dilanjutkan',
  DIPERLUAS: 'Diperluas',
  DIPERBAIKI: 'Diperbaiki',
  DIHENTIKAN: 'Dihentikan',
}

/** Who fills the form in. */
export const evaluatorRoles = ['OPD', 'TKKSD', 'BIRO'] as const
export type EvaluatorRole = (typeof evaluatorRoles)[number]
export const evaluatorRoleWords: Record<EvaluatorRole, string> = {
  OPD: 'Perangkat daerah pemrakarsa',
  TKKSD: 'TKKSD',
  BIRO: 'Biro',
}
