/** The reports the law or the bureau asks for, as requests for one `Report`. */
import { z } from 'zod'
import { RecapQuestion } from './recap'

const year = z.number().int().min(2000).max(2100)

/** Permendagri 22/2020 art. 17 and 39 for KSDD and KSDPK, art. 60 for the synergy. */
export const SemesterRequest = z.object({
  kind: z.literal('semester'),
  part: z.enum(['umum', 'sinergi']).default('umum'),
  year,
  semester: z.union([z.literal(1), z.literal(2)]),
})

/** Permendagri 25/2020 art. 36 and 37. */
export const ForeignYearRequest = z.object({ kind: z.literal('foreign-year'), year })

/** Agreements whose last valid day lies within so many days. */
export const ExpiringRequest = z.object({ kind: z.literal('expiring'), days: z.number().int().min(1).max(1830) })

export const RecapRequest = RecapQuestion.extend({ kind: z.literal('recap') })
