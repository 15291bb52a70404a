/** The closed lists of alerts: whom they are about, and what may be decided. */

export const alertSubjects = ['agreement', 'plan', 'region', 'followUp', 'meeting'] as const
export type AlertSubject = (typeof alertSubjects)[number]

/** What acknowledges an alert. */
export const alertDecisions = ['PERPANJANG', 'AKHIRI', 'NEGOSIASI_ULANG', 'TUNDA', 'TIDAK_PERLU'] as const
export type AlertDecision = (typeof alertDecisions)[number]
export const alertDecisionWords: Record<AlertDecision, string> = {
  PERPANJANG: 'Perpanjang',
  AKHIRI: 'Akhiri',
  NEGOSIASI_ULANG: 'Negosiasi ulang',
  TUNDA: 'Tunda sampai tanggal',
  TIDAK_PERLU: 'Tidak perlu',
}
