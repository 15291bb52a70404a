/** What offices report of an agreement for a semester, or for a year of a foreign one. */
import { z } from 'zod'
import { isForeign, type Scheme } from '../agreements/enums'
import { calendarDate } from '../calendar/dates'
import { AgreementId, PeriodReportId } from '../ids/ids'
import { optionalText } from '../lists/page'

const text = optionalText(8000)

export const PeriodReportInput = z.object({
  agreementId: AgreementId,
  year: z.number('Isi tahun.').int().min(1900, 'Tahun paling awal 1900.').max(2200, 'Tahun paling akhir 2200.'),
  semester: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  receivedOn: calendarDate,
  problems: text,
  solutions: text,
  otherMatters: text,
  background: text,
  targets: text,
  results: text,
  beneficiaries: text,
  funding: text,
  obstacles: text,
  followUpPlan: text,
})
export type PeriodReportInput = z.output<typeof PeriodReportInput>
export type PeriodReportField = keyof Pick<
  PeriodReportInput,
  | 'problems'
  | 'solutions'
  | 'otherMatters'
  | 'background'
  | 'targets'
  | 'results'
  | 'beneficiaries'
  | 'funding'
  | 'obstacles'
  | 'followUpPlan'
>

export const PeriodReportRow = z.object({ id: PeriodReportId, input: PeriodReportInput })
export type PeriodReportRow = z.output<typeof PeriodReportRow>

/** The contents asked for: three for semesters, Permendagri 22/2020 art. 17 and 39; seven beside the agreement's own of the nine abroad, Permendagri 25/2020 art. 37. */
export const reportFields: Record<'domestic' | 'foreign', readonly { field: PeriodReportField; label: string }[]> = {
  domestic: [
    { field: 'problems', label: 'Permasalahan' },
    { field: 'solutions', label: 'Upaya penyelesaian' },
    { field: 'otherMatters', label: 'Hal lain' },
  ],
  foreign: [
    { field: 'background', label: 'Latar belakang' },
    { field: 'targets', label: 'Sasaran' },
    { field: 'results', label: 'Perkembangan dan hasil' },
    { field: 'beneficiaries', label: 'Penerima manfaat' },
    { field: 'funding', label: 'Pendanaan' },
    { field: 'obstacles', label: 'Hambatan dan tantangan' },
    { field: 'followUpPlan', label: 'Analisis dan rencana tindak lanjut' },
  ],
}

/** Foreign cooperation is reported by the year, all other by the semester. Permendagri 22/2020 art. 17, 39 and 60; 25/2020 art. 35. */
export const reportsYearly = (scheme: Scheme): boolean => isForeign(scheme)

/** An agreement that owes a report of a period and has handed none in. */
export const MissingReport = z.object({
  agreementId: AgreementId,
  title: z.string(),
  number: z.string().nullable(),
  partners: z.string(),
  /** Initiating offices; empty when none is named. */
  offices: z.string(),
})
export type MissingReport = z.output<typeof MissingReport>
