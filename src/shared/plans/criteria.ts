/** What the TKKSD judges a plan by: the words of each criterion, its article, and which of them a plan needs. */
import type { Scheme } from '../agreements/enums'
import { reviewCriteria, type Initiative, type ReviewCriterion } from './enums'

export const criterionWords: Record<ReviewCriterion, { short: string; question: string }> = {
  RPJMD: {
    short: 'RPJMD dan renstra',
    question: 'Rencana sesuai dengan RPJMD dan rencana strategis sektor.',
  },
  RTRW: { short: 'RTRW', question: 'Lokasi sesuai dengan rencana tata ruang wilayah.' },
  KETERKAITAN: {
    short: 'Keterkaitan',
    question: 'Ada keterkaitan antarsektor dan antarwilayah.',
  },
  BIAYA_MANFAAT: { short: 'Biaya dan manfaat', question: 'Manfaat sepadan dengan biayanya.' },
  DAMPAK: { short: 'Dampak', question: 'Berdampak pada pembangunan daerah.' },
  BONAFIDITAS: { short: 'Bonafiditas', question: 'Calon mitra bonafid.' },
  PENGALAMAN: { short: 'Pengalaman', question: 'Calon mitra berpengalaman di bidang yang dikerjasamakan.' },
  KOMITMEN: { short: 'Komitmen', question: 'Calon mitra berkomitmen melaksanakan kerja sama.' },
}

/** The five criteria, or all eight when a partner proposes. Permendagri 22/2020 art. 7, 29 and 31. */
export const criteriaFor = (initiative: Initiative): readonly ReviewCriterion[] =>
  initiative === 'MITRA' ? reviewCriteria : reviewCriteria.slice(0, 5)

/** The article that names the criteria of a plan. */
export function reviewArticle({ scheme, initiative }: { scheme: Scheme | null; initiative: Initiative }): string {
  if (initiative === 'MITRA') return 'Permendagri 22/2020 Pasal 31'
  return scheme === 'KSDPK' ? 'Permendagri 22/2020 Pasal 29' : 'Permendagri 22/2020 Pasal 7'
}
